import type { SharedAudience } from '@shared/audience';
import type { SlipCard } from '@shared/domain/room/slipCard';
import { type SessionId, type SlipId, toId } from '@shared/ids';
import { useQuery } from '../api/useQuery';

/** Who is in the room. Not said yet: the smallest company. */
export const useCompany = (): SharedAudience => useQuery('room.state', {}).data?.audience ?? 'circle';

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
