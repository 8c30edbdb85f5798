import type { ScreenPerson } from '@shared/contract/screen';
import { regionAt } from '@shared/domain/room/regions';
import type { ParticipantId } from '@shared/ids';
import { type ReactNode, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useViewed } from '../viewContext';
import { HandSheet } from './HandSheet';
import { type HandsAtWork, HandsContext } from './handsContext';

/** So many people who wrote before stay one tap away. */
const mostRecent = 3;

type Asking = { readonly region: number; readonly go: (hand: ParticipantId | null) => void };

/** Keeps who writes in which strip of this screen, and asks when nobody was chosen. */
export const HandsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { people, hands, activity } = useViewed().view;
  const setHand = useCommand('screen.setHand');
  const [region, setRegion] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [recent, setRecent] = useState<readonly ParticipantId[]>([]);
  // Who said that nobody has to be named is not asked again.
  const [waived, setWaived] = useState<ReadonlySet<number>>(new Set());
  const active = Math.min(region, hands.length - 1);
  const personOf = (hand: ParticipantId | null): ScreenPerson | null =>
    people.find(({ id }) => id === hand) ?? null;

  const choose = async (at: number, hand: ParticipantId | null): Promise<void> => {
    const former = hands[at];
    if (former) setRecent((ids) => [former, ...ids.filter((id) => id !== former && id !== hand)]);
    setWaived((strips) => {
      const next = new Set(strips);
      if (hand === null) next.add(at);
      else next.delete(at);
      return next;
    });
    setRegion(at);
    await setHand.run({ region: at, hand });
  };
  const value: HandsAtWork = {
    region: active,
    hand: hands[active] ?? null,
    person: personOf(hands[active] ?? null),
    inStrips: hands.map(personOf),
    recent: recent
      .filter((id) => !hands.includes(id))
      .flatMap((id) => personOf(id) ?? [])
      .slice(0, mostRecent),
    choose: (at, hand) => void choose(at, hand),
    ask: (at) => setAsking({ region: at, go: () => {} }),
    withHand: (place, then) => {
      const at = regionAt(place, hands);
      setRegion(at);
      const hand = hands[at] ?? null;
      if (hand !== null || people.length === 0 || waived.has(at)) then(hand);
      else setAsking({ region: at, go: then });
    },
  };
  return (
    <HandsContext value={value}>
      {children}
      {asking && activity.type !== 'quiet' && (
        <HandSheet
          chosen={hands[asking.region] ?? null}
          onClose={() => setAsking(null)}
          onChoose={(hand) => {
            setAsking(null);
            void choose(asking.region, hand).then(() => asking.go(hand));
          }}
        />
      )}
    </HandsContext>
  );
};
