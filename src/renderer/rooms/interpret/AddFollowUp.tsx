import { type FollowUpKind, followUpKinds } from '@shared/domain/insight';
import type { InsightId } from '@shared/ids';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './InterpretRoom.module.css';

/** First what it is, then the words. */
export const AddFollowUp = ({ insightId }: { readonly insightId: InsightId | null }) => {
  const t = useT();
  const [kind, setKind] = useState<FollowUpKind | null>(null);
  if (kind !== null) return <Words insightId={insightId} kind={kind} onDone={() => setKind(null)} />;
  return (
    <div className={styles['suggestions']}>
      {followUpKinds.map((name) => (
        <Button key={name} size="s" icon={<Plus />} onPress={() => setKind(name)}>
          {t(`interpret.followUpKinds.${name}`)}
        </Button>
      ))}
    </div>
  );
};

type WordsProps = {
  readonly insightId: InsightId | null;
  readonly kind: FollowUpKind;
  readonly onDone: () => void;
};

const Words = ({ insightId, kind, onDone }: WordsProps) => {
  const t = useT();
  const [text, setText] = useState('');
  const [addressee, setAddressee] = useState('');
  const add = useCommand('followUps.add');
  const save = async () => {
    const done = await add.run({ kind, text, addressee, insightId });
    if (done.ok) onDone();
  };
  return (
    <form
      className={styles['ownWords']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void save();
      }}
    >
      <TextField
        label={t(`interpret.followUpKinds.${kind}`)}
        placeholder={t(`interpret.followUpPlaceholder.${kind}`)}
        value={text}
        onChange={setText}
        multiline
        autoFocus
      />
      {kind === 'recommendation' && (
        <TextField
          label={t('interpret.addressee')}
          placeholder={t('interpret.addresseePlaceholder')}
          value={addressee}
          onChange={setAddressee}
        />
      )}
      <div className={styles['suggestions']}>
        <Button type="submit" kind="primary" disabled={text.trim() === ''} busy={add.pending}>
          {t('common.add')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
