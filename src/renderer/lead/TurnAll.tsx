import type { Slip } from '@shared/domain/room/slip';
import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import styles from './Slips.module.css';

/** Turns all these briefjes for the room at once, or covers them again; nothing for fewer than two. */
export const TurnAll = ({ slips }: { slips: readonly Slip[] }) => {
  const t = useT();
  const turn = useCommand('slips.turn');
  const covered = slips.filter(({ turned }) => !turned);
  const open = slips.filter(({ turned }) => turned);
  if (slips.length < 2) return null;
  return (
    <div className={styles['buttons']}>
      <Button
        onPress={() => void turn.run({ ids: covered.map(({ id }) => id), turned: true })}
        disabled={covered.length === 0}
        busy={turn.pending}
      >
        {t('lead.slips.turnAll')}
      </Button>
      <Button
        kind="quiet"
        onPress={() => void turn.run({ ids: open.map(({ id }) => id), turned: false })}
        disabled={open.length === 0}
      >
        {t('lead.slips.coverAll')}
      </Button>
    </div>
  );
};
