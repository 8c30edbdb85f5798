import type { SlipCard } from '@shared/domain/room/slipCard';
import { type SessionId, type SlipId, toId } from '@shared/ids';
import { useQuery } from '../api/useQuery';
import { useCompany } from './useCompany';

/** What became of the briefjes of a meeting, as far as they became something. */
export const useSlipCards = (sessionId: SessionId | undefined): ReadonlyMap<SlipId, SlipCard> => {
  const audience = useCompany();
  const { data: cards } = useQuery(
    'slips.cards',
    { sessionId: sessionId ?? toId<'session'>('none'), audience },
    { enabled: sessionId !== undefined, keepFormer: true },
  );
  return new Map(cards?.map((card) => [card.slipId, card]));
};
