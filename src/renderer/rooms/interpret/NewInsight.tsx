import { type InsightKind, insightKinds } from '@shared/domain/insight';
import type { InsightId, PileId } from '@shared/ids';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './InterpretRoom.module.css';

const noPile = 'none';

export type NewInsightProps = { readonly onClose: () => void; readonly onMade: (id: InsightId) => void };

/** A new insight: from a pile, whose cards become its voices, or from nothing but a sentence. */
export const NewInsight = ({ onClose, onMade }: NewInsightProps) => {
  const t = useT();
  const sorted = useQuery('sort.get', {});
  const [pileId, setPileId] = useState<PileId | typeof noPile>(noPile);
  const [kind, setKind] = useState<InsightKind>('enabling');
  const [statement, setStatement] = useState('');
  const add = useCommand('insights.add');
  const piles = sorted.data?.piles ?? [];
  const save = async () => {
    const supports = piles.find((pile) => pile.id === pileId)?.cards.map((card) => card.id) ?? [];
    const done = await add.run({ kind, statement, supports });
    if (!done.ok) return;
    onMade(done.value.id);
    onClose();
  };
  return (
    <Dialog title={t('interpret.newTitle')} open onClose={onClose}>
      <form
        className={styles['ownWords']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('interpret.statement')}
          help={t('interpret.statementHint')}
          value={statement}
          onChange={setStatement}
          autoFocus
        />
        <Select
          label={t('interpret.kind')}
          value={kind}
          onChange={setKind}
          choices={insightKinds.map((id) => ({
            id,
            label: t(`common.kinds.${id}`),
            hint: t(`interpret.kindExplained.${id}`),
          }))}
        />
        {piles.length > 0 && (
          <Select<PileId | typeof noPile>
            label={t('interpret.fromPile')}
            value={pileId}
            onChange={setPileId}
            choices={[
              { id: noPile, label: t('interpret.noPile') },
              ...piles.map((pile) => ({ id: pile.id, label: pile.name || t('common.untitled') })),
            ]}
          />
        )}
        {pileId !== noPile && <p className={styles['hint']}>{t('interpret.fromPileHint')}</p>}
        <div className={styles['suggestions']}>
          <Button type="submit" kind="primary" busy={add.pending}>
            {t('common.add')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
