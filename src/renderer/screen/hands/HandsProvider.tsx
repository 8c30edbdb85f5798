import type { ScreenPerson } from '@shared/contract/screenView';
import { regionAt } from '@shared/domain/room/regions';
import type { ParticipantId } from '@shared/ids';
import { type ReactNode, useEffect, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useViewed } from '../viewContext';
import { HandSheet } from './HandSheet';
import { type HandsAtWork, HandsContext } from './handsContext';

/** So many people who wrote before stay one tap away. */
const mostRecent = 3;

/** `place`: at what the room was when it was asked; what is done with the hand belongs to that. */
type Asking = {
  readonly place: string;
  readonly region: number;
  readonly go: (hand: ParticipantId | null) => void;
};
type Answered = Asking & { readonly hand: ParticipantId | null };
type HandsProviderProps = {
  /** At what the room is now. */
  readonly place: string;
  readonly children: ReactNode;
};

/** Keeps who writes in which strip of this screen, and asks when nobody was chosen. */
export const HandsProvider = ({ place, children }: HandsProviderProps) => {
  const { people, hands } = useViewed().view;
  const setHand = useCommand('screen.setHand');
  const [region, setRegion] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [recent, setRecent] = useState<readonly ParticipantId[]>([]);
  // Who said that nobody has to be named is not asked again.
  const [waived, setWaived] = useState<ReadonlySet<number>>(new Set());
  const active = Math.min(region, hands.length - 1);
  const personOf = (hand: ParticipantId | null): ScreenPerson | null =>
    people.find(({ id }) => id === hand) ?? null;

  // The room is at something else: nobody is asked any more for what it was.
  if (asking !== null && asking.place !== place) setAsking(null);
  useEffect(() => {
    if (answered === null) return;
    const isElsewhere = answered.place !== place;
    // Not before everything on the screen knows the hand: a text writes in the name of the one it knows.
    if (!isElsewhere && (hands[answered.region] ?? null) !== answered.hand) return;
    setAnswered(null);
    if (!isElsewhere) answered.go(answered.hand);
  }, [answered, hands, place]);

  const choose = async (at: number, hand: ParticipantId | null): Promise<boolean> => {
    const former = hands[at];
    if (former) setRecent((ids) => [former, ...ids.filter((id) => id !== former && id !== hand)]);
    setWaived((strips) => {
      const next = new Set(strips);
      if (hand === null) next.add(at);
      else next.delete(at);
      return next;
    });
    setRegion(at);
    return (await setHand.run({ region: at, hand })).ok;
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
    ask: (at) => setAsking({ place, region: at, go: () => {} }),
    writeFrom: (touched) => setRegion(regionAt(touched, hands)),
    withHand: (touched, then) => {
      const at = regionAt(touched, hands);
      setRegion(at);
      const hand = hands[at] ?? null;
      if (hand !== null || people.length === 0 || waived.has(at)) then(hand);
      else setAsking({ place, region: at, go: then });
    },
  };
  return (
    <HandsContext value={value}>
      {children}
      {asking && (
        <HandSheet
          chosen={hands[asking.region] ?? null}
          onClose={() => setAsking(null)}
          onChoose={(hand) => {
            setAsking(null);
            void choose(asking.region, hand).then((isChosen) => {
              if (isChosen) setAnswered({ ...asking, hand });
            });
          }}
        />
      )}
    </HandsContext>
  );
};
