import type { ScreenGroup, ScreenPerson } from '@shared/contract/screenView';
import type { ParticipantId } from '@shared/ids';
import { PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { useHands } from '../hands/handsContext';
import { useViewed } from '../viewContext';
import styles from './BlockActivity.module.css';
import { BlockGroups, BlockRoles } from './BlockParts';
import { GroupSheet } from './GroupSheet';
import { slipWords } from './SlipCards';
import { SlipSheet } from './SlipSheet';
import { useBack } from './useBack';

/** `whichGroup`: somebody who is in no group, or nobody in particular, says for which one they write. */
type Writing =
  | { readonly type: 'no' }
  | { readonly type: 'whichGroup'; readonly person: ScreenPerson | null }
  | { readonly type: 'slip'; readonly person: ScreenPerson | null; readonly group: ScreenGroup };

/** A part of the meeting: its question, and who does what. */
export const BlockActivity = ({ block }: { readonly block: Shown<'block'> }) => {
  const t = useT();
  const { people } = useViewed().view;
  const { withHand } = useHands();
  const [writing, setWriting] = useState<Writing>({ type: 'no' });
  const back = useBack();
  const { question, roles, groups } = block;
  const hasMore = roles.length > 0 || groups.length > 0;
  const begin = (hand: ParticipantId | null): void => {
    const person = people.find(({ id }) => id === hand) ?? null;
    const group = groups.find(({ members }) => members.some(({ id }) => id === hand));
    setWriting(group ? { type: 'slip', person, group } : { type: 'whichGroup', person });
  };
  const close = (): void => setWriting({ type: 'no' });
  return (
    <Frame
      title={block.title}
      place={hasMore ? 'top' : 'middle'}
      showHands={groups.length > 0}
      speech={() => [
        question === '' && !hasMore ? t('screen.block.noQuestion') : question,
        ...roles.flatMap(({ role, people: inRole }) => [t(`screen.roles.${role}`), namesOf(inRole)]),
        ...groups.flatMap((group) => [
          group.name === '' ? t('screen.block.group') : group.name,
          group.question,
          group.members.length === 0 ? t('screen.block.noMembers') : namesOf(group.members),
          ...slipWords(group.slips, t),
        ]),
      ]}
      actions={
        groups.length === 0
          ? []
          : [
              {
                text: t('screen.slip.write'),
                icon: <PenLine />,
                onPress: (place) => withHand(place, begin),
              },
              { text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo },
            ]
      }
    >
      <div className={hasMore ? styles['withMore'] : styles['alone']}>
        {(question !== '' || !hasMore) && (
          <h2 className={question === '' ? styles['noQuestion'] : styles['question']} dir="auto">
            {question === '' ? t('screen.block.noQuestion') : question}
          </h2>
        )}
        <BlockRoles roles={roles} />
        <BlockGroups groups={groups} />
      </div>
      {writing.type === 'whichGroup' && (
        <GroupSheet
          groups={groups}
          onClose={close}
          onChoose={(group) => setWriting({ type: 'slip', person: writing.person, group })}
        />
      )}
      {writing.type === 'slip' && (
        <SlipSheet
          person={writing.person}
          blockId={block.blockId}
          group={writing.group}
          question={writing.group.question}
          onClose={close}
        />
      )}
    </Frame>
  );
};

const namesOf = (people: readonly ScreenPerson[]): string =>
  people.map(({ pseudonym }) => pseudonym).join(', ');
