import { type Fragment, fragmentKinds, type Seal, seals } from '@shared/domain/fragment';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { RadioGroup } from '../../ui/RadioGroup';
import { SavedField } from '../../ui/SavedField';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import styles from './FragmentPanel.module.css';
import { afterSeal, afterWording, type SealChange } from './sealRule';
import { rememberKind } from './tellPlace';

/** What can be changed about a fragment. */
export const FragmentDialog = ({ fragment, onClose }: { fragment: Fragment; onClose: () => void }) => {
  const t = useT();
  const update = useCommand('fragments.update');
  const remove = useRemoval('fragments.remove');
  const { id } = fragment;
  const toBin = () => {
    onClose();
    void remove(
      { ids: [id] },
      t(fragment.circleOnly ? 'tell.fragment.removedKept' : 'tell.fragment.removed'),
    );
  };
  return (
    <Dialog
      title={t('tell.fragment.edit')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" icon={<Trash2 />} onPress={toBin}>
            {t('tell.fragment.remove')}
          </Button>
          <span className={styles['gap']} />
          <Button kind="primary" onPress={onClose}>
            {t('common.done')}
          </Button>
        </>
      }
    >
      <div className={styles['editor']}>
        {fragment.attachmentId === null && <Wording fragment={fragment} />}
        <Select
          label={t('tell.fragment.kind')}
          choices={fragmentKinds.map((kind) => ({ id: kind, label: t(`common.kinds.${kind}`) }))}
          value={fragment.kind}
          onChange={(kind) => {
            rememberKind(kind);
            void update.run({ id, kind });
          }}
        />
        <Switch
          on={fragment.circleOnly}
          onChange={(circleOnly) => void update.run({ id, circleOnly })}
          hint={t('tell.fragment.circleOnlyHint')}
        >
          {t('tell.fragment.circleOnly')}
        </Switch>
      </div>
    </Dialog>
  );
};

/** The words for others, and the seal that says how they relate to the words as told. */
const Wording = ({ fragment }: { fragment: Fragment }) => {
  const t = useT();
  const update = useCommand('fragments.update');
  const [said, setSaid] = useState<SealChange['said']>(null);
  const keep = async ({ seal, quote, said: saying }: SealChange): Promise<boolean> => {
    const done = await update.save({ id: fragment.id, seal, quote });
    if (done) setSaid(saying);
    return done;
  };
  const choices = seals.map((seal: Seal) => ({
    id: seal,
    label: t(`common.seals.${seal}`),
    hint: t(`tell.seal.${seal}`),
  }));
  return (
    <>
      <SavedField
        draftId={`fragment:${fragment.id}.quote`}
        value={fragment.quote}
        onCommit={(quote) => keep(afterWording(fragment, quote))}
        label={t('tell.fragment.quote')}
        multiline
        voice
        required
      />
      {fragment.quote !== fragment.words && (
        <div className={styles['told']}>
          <p className={styles['toldLabel']}>{t('tell.fragment.asTold')}</p>
          <p dir="auto" className={styles['toldWords']}>
            {fragment.words}
          </p>
        </div>
      )}
      <RadioGroup
        label={t('tell.fragment.seal')}
        choices={choices}
        value={fragment.seal}
        onChange={(seal) => void keep(afterSeal(fragment, seal))}
      />
      <p role="status" className={styles['said']}>
        {said === null ? '' : t(`tell.seal.said.${said}`)}
      </p>
    </>
  );
};
