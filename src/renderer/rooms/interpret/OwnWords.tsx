import type { VoiceSide } from '@shared/domain/insight';
import type { InsightId, ParticipantId } from '@shared/ids';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './InterpretRoom.module.css';

const nobody = 'group';

/** Takes down a voice on the spot: the words, and whose they are. */
export const OwnWords = ({
  insightId,
  side,
}: {
  readonly insightId: InsightId;
  readonly side: VoiceSide;
}) => {
  const t = useT();
  const [text, setText] = useState('');
  const [whose, setWhose] = useState<ParticipantId | typeof nobody>(nobody);
  const people = useQuery('participants.list', {});
  const add = useCommand('voices.add');
  const save = async () => {
    const tellerId = whose === nobody ? null : whose;
    const done = await add.run({ insightId, side, fragmentId: null, tellerId, text });
    if (done.ok) setText('');
  };
  return (
    <form
      className={styles['ownWords']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void save();
      }}
    >
      <TextField label={t('interpret.ownWords')} value={text} onChange={setText} multiline voice />
      <Select<ParticipantId | typeof nobody>
        label={t('interpret.ownWordsOf')}
        value={whose}
        onChange={setWhose}
        choices={[
          { id: nobody, label: t('interpret.ofTheGroup') },
          ...(people.data ?? []).map((person) => ({ id: person.id, label: person.pseudonym })),
        ]}
      />
      <Button type="submit" disabled={text.trim() === ''} busy={add.pending}>
        {t('interpret.addOwnWords')}
      </Button>
    </form>
  );
};
