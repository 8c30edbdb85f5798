import type { Slip } from '@shared/domain/room/slip';
import type { SessionId } from '@shared/ids';
import { Layers } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { AskForCards } from './AskForCards';
import slipStyles from './Slips.module.css';
import styles from './SlipsToBoard.module.css';
import { useSlipCards } from './useSlipCards';

type SlipsToBoardProps = { readonly sessionId: SessionId; readonly slips: readonly Slip[] };

/** After writing alone: the turned briefjes become cards, and the room goes on with the board. */
export const SlipsToBoard = ({ sessionId, slips }: SlipsToBoardProps) => {
  const t = useT();
  const show = useShow();
  const toCard = useCommand('slips.toCard');
  const cards = useSlipCards(sessionId);
  const open = slips.filter(({ turned }) => turned);
  const toLay = open.filter(({ id }) => !cards.has(id));
  const isOnBoard = slips.some(({ id }) => cards.get(id)?.state === 'card');
  const lay = async (): Promise<void> => {
    if (await toCard.save({ ids: toLay.map(({ id }) => id) })) await show({ type: 'board' });
  };
  return (
    <section aria-labelledby="slips-to-board" className={styles['step']}>
      <h3 id="slips-to-board" className={styles['title']}>
        {t('lead.toBoard.title')}
      </h3>
      <p className={slipStyles['soft']}>{t(`lead.toBoard.${whatNext(slips, open, toLay)}`)}</p>
      <div className={slipStyles['buttons']}>
        <Button
          kind="primary"
          icon={<Layers />}
          className={styles['large'] ?? ''}
          onPress={() => void lay()}
          disabled={toLay.length === 0}
          busy={toCard.pending}
        >
          {t('lead.toBoard.lay')}
        </Button>
        {isOnBoard && (
          <Button className={styles['large'] ?? ''} onPress={() => void show({ type: 'board' })}>
            {t('lead.toBoard.show')}
          </Button>
        )}
      </div>
      <AskForCards slips={slips} cards={cards} />
    </section>
  );
};

const whatNext = (slips: readonly Slip[], open: readonly Slip[], toLay: readonly Slip[]) => {
  if (slips.length === 0) return 'nothing';
  if (open.length === 0) return 'allCovered';
  return toLay.length === 0 ? 'allLaid' : 'what';
};
