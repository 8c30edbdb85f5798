import type { CommitmentKind } from '@shared/domain/session';
import type { ParticipantId } from '@shared/ids';
import { Check, Clock } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';
import { Sheet } from '../frame/Sheet';
import { pageBook } from '../keptDrafts';
import { WritingField } from '../parts/WritingField';
import { useSheetDraft } from '../useSheetDraft';
import styles from './AgreementSheet.module.css';

type AgreementSheetProps = { readonly hand: ParticipantId | null; readonly onClose: () => void };

const kinds: readonly CommitmentKind[] = ['agreement', 'promise'];

/** Writing an agreement or a promise down: what, who and when. What was typed stays when the sheet is put away. */
export const AgreementSheet = ({ hand, onClose }: AgreementSheetProps) => {
  const t = useT();
  const add = useCommand('screen.addAgreement');
  const [kind, setKind] = useState<CommitmentKind>('agreement');
  const { words: text, write: setText } = useSheetDraft(hand, { type: 'agreement', field: 'text' });
  const { words: who, write: setWho } = useSheetDraft(hand, { type: 'agreement', field: 'who' });
  const { words: due, write: setDue } = useSheetDraft(hand, { type: 'agreement', field: 'due' });
  const keep = async (): Promise<void> => {
    if (!(await add.save({ hand, book: pageBook(), kind, text, who, due }))) return;
    for (const clear of [setText, setWho, setDue]) clear('');
    onClose();
  };
  return (
    <Sheet
      title={t('screen.outlook.title')}
      onClose={onClose}
      actions={[
        { text: t('screen.slip.later'), icon: <Clock />, onPress: onClose },
        {
          text: t('screen.outlook.keep'),
          icon: <Check />,
          kind: 'main',
          disabled: add.pending || text.trim() === '',
          onPress: () => void keep(),
        },
      ]}
    >
      <div className={styles['form']}>
        <fieldset className={styles['kinds']} aria-label={t('screen.outlook.kind')}>
          {kinds.map((one) => (
            <button
              key={one}
              type="button"
              className={styles['kind']}
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
            >
              <span>{t(`screen.outlook.${one}`)}</span>
              <span className={styles['hint']}>{t(`screen.outlook.${one}Hint`)}</span>
            </button>
          ))}
        </fieldset>
        <WritingField
          label={t('screen.outlook.text')}
          value={text}
          onChange={setText}
          placeholder={t('screen.outlook.textPlaceholder')}
          autoFocus
        />
        <div className={styles['pair']}>
          <WritingField
            label={t('screen.outlook.who')}
            value={who}
            onChange={setWho}
            placeholder={t('screen.outlook.whoPlaceholder')}
          />
          <WritingField
            label={t('screen.outlook.due')}
            value={due}
            onChange={setDue}
            placeholder={t('screen.outlook.duePlaceholder')}
          />
        </div>
      </div>
    </Sheet>
  );
};
