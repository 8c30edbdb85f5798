import type { ScreenPerson } from '@shared/contract/screenView';
import { sentenceLimit } from '@shared/domain/limits';
import type { SlipSign } from '@shared/domain/room/slip';
import type { AgendaBlockId, GroupId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { Check, Clock, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import { Sheet } from '../frame/Sheet';
import { Face } from '../hands/Face';
import { pageBook } from '../keptDrafts';
import { WritingField } from '../parts/WritingField';
import { useSheetDraft } from '../useSheetDraft';
import styles from './SlipsActivity.module.css';

type SlipSheetProps = {
  readonly person: ScreenPerson | null;
  /** The part it answers: the words that wait are of this part. */
  readonly blockId: AgendaBlockId | null;
  readonly group?: { readonly id: GroupId; readonly name: string };
  /** In a letter that is read together: what it is. */
  readonly sign?: SlipSign | null;
  /** The question it answers; may be empty. */
  readonly question: string;
  readonly onClose: () => void;
};

/** A large card to write on. Put down it lies covered; put away without that, its words are kept for whose hand it was. */
export const SlipSheet = ({ person, blockId, group, sign = null, question, onClose }: SlipSheetProps) => {
  const t = useT();
  const add = useCommand('screen.addSlip');
  const hand = person?.id ?? null;
  const { words: text, write } = useSheetDraft(hand, {
    type: 'slip',
    blockId,
    groupId: group?.id ?? null,
    sign,
  });
  const [busy, setBusy] = useState(false);
  const lay = async (): Promise<void> => {
    if (text.length > sentenceLimit) return void showToast({ kind: 'info', text: t('screen.slip.tooLong') });
    setBusy(true);
    const isLaid = await add.save({
      hand,
      book: pageBook(),
      blockId,
      groupId: group?.id ?? null,
      text,
      sign,
    });
    setBusy(false);
    if (!isLaid) return;
    write('');
    showToast({ kind: 'info', text: t('screen.slip.laid') });
    onClose();
  };
  // Words of nobody in particular are not kept for the next one to read.
  const leave = (): void => {
    if (hand === null) write('');
    onClose();
  };
  return (
    <Sheet
      title={titleOf(t, sign, group?.name ?? '')}
      onClose={leave}
      actions={[
        hand === null
          ? { text: t('screen.slip.away'), icon: <Trash2 />, onPress: leave }
          : { text: t('screen.slip.later'), icon: <Clock />, onPress: leave },
        {
          text: t('screen.slip.lay'),
          icon: <Check />,
          kind: 'main',
          disabled: busy || text.trim() === '',
          onPress: () => void lay(),
        },
      ]}
    >
      <WritingField
        label={question === '' ? t('screen.slip.label') : question}
        isQuestion={question !== ''}
        hideLabel={question === ''}
        value={text}
        onChange={write}
        placeholder={t('screen.slip.placeholder')}
        rows={5}
        autoFocus
      />
      {person && (
        <p className={styles['who']}>
          <Face person={person} />
        </p>
      )}
    </Sheet>
  );
};

const titleOf = (t: Translate, sign: SlipSign | null, group: string): string => {
  if (sign) return t(`screen.slip.of.${sign}`);
  return group === '' ? t('screen.slip.label') : t('screen.slip.forGroup', { name: group });
};
