import type { ScreenPerson } from '@shared/contract/screenView';
import { type SlipSign, slipSigns } from '@shared/domain/room/slip';
import { PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { useHands } from '../hands/handsContext';
import { useViewed } from '../viewContext';
import { NotesBack } from './BlockParts';
import { SlipCards, signIcons, slipWords } from './SlipCards';
import { SlipSheet } from './SlipSheet';
import styles from './SlipsActivity.module.css';
import { useBack } from './useBack';

type Writer = { readonly person: ScreenPerson | null; readonly sign: SlipSign | null };

/** Writing alone: briefjes lie covered until the facilitator turns them. */
export const SlipsActivity = ({
  slips: { blockId, title, question, signs, fromGroups, slips },
}: {
  readonly slips: Shown<'slips'>;
}) => {
  const t = useT();
  const { view } = useViewed();
  const { withHand } = useHands();
  const [writer, setWriter] = useState<Writer | null>(null);
  const back = useBack();
  const write = (place: number, sign: SlipSign | null): void =>
    withHand(place, (hand) => setWriter({ person: view.people.find(({ id }) => id === hand) ?? null, sign }));
  const isEmpty = slips.length + fromGroups.length === 0;
  return (
    <Frame
      title={title === '' ? t('screen.slip.open') : title}
      showHands
      place={isEmpty ? 'middle' : 'top'}
      speech={() => [
        question,
        ...fromGroups.flatMap((group) => [group.name, group.question, ...slipWords(group.slips, t)]),
        ...(isEmpty ? [t('screen.slip.none')] : slipWords(slips, t)),
      ]}
      actions={[
        ...(signs
          ? slipSigns.map((sign) => ({
              text: t(`screen.slip.${sign}`),
              icon: signIcons[sign],
              onPress: (place: number) => write(place, sign),
            }))
          : [
              {
                text: t('screen.slip.write'),
                icon: <PenLine />,
                onPress: (place: number) => write(place, null),
              },
            ]),
        { text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo },
      ]}
    >
      <div className={isEmpty ? styles['empty'] : styles['slips']}>
        {question !== '' && (
          <h2 className={styles['question']} dir="auto">
            {question}
          </h2>
        )}
        {isEmpty && <p className={styles['none']}>{t('screen.slip.none')}</p>}
        <NotesBack groups={fromGroups} />
        {slips.length > 0 && <SlipCards slips={slips} />}
      </div>
      {writer && (
        <SlipSheet
          person={writer.person}
          sign={writer.sign}
          blockId={blockId}
          question={question}
          onClose={() => setWriter(null)}
        />
      )}
    </Frame>
  );
};
