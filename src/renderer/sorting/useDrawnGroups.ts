import type { BoardLayout, GroupBox } from '@shared/domain/board/boardLayout';
import { overlaps, type Rect } from '@shared/domain/board/geometry';
import type { CardBox } from '@shared/domain/board/groupLayout';
import { cardsIn } from '@shared/domain/board/hitTest';
import { type FragmentId, toId } from '@shared/ids';
import { useMemo, useRef } from 'react';
import { cardSpot, pileSpot, type SpotKey } from './spots';

/** A pile with those of its cards that have to be drawn now. */
export type DrawnGroup = {
  readonly box: GroupBox;
  readonly boxes: readonly CardBox[];
  /** How many cards there are in all, and which place each has. */
  readonly count: number;
  readonly placeOf: (box: CardBox) => number;
  /** The keyboard comes in here; null: elsewhere. */
  readonly entrance: SpotKey | null;
  /** Loose cards with a place of their own only: nothing to draw around them. */
  readonly isBare: boolean;
};

export type Drawing = {
  readonly layout: BoardLayout;
  /** What is in view, with room around it. */
  readonly part: Rect;
  /** Where the keyboard was last. */
  readonly current: SpotKey | null;
  /** In somebody's hand: stay drawn, wherever they lie. */
  readonly carried: readonly FragmentId[];
};

/** Of all piles, those in view, and of their cards those in view: two thousand cards cost no more than those you see. */
export const useDrawnGroups = ({ layout, part, current, carried }: Drawing): readonly DrawnGroup[] => {
  const sameBoxes = useSameBoxes();
  const entrance = useEntrance(layout, current);
  const kept = useMemo(() => {
    const card = entrance?.startsWith('card:') ? [toId<'fragment'>(entrance.slice('card:'.length))] : [];
    return new Set<FragmentId>([...card, ...carried]);
  }, [entrance, carried]);
  const groups = useMemo(() => withFreeCards(layout), [layout]);
  return groups.flatMap((group): readonly DrawnGroup[] => {
    const boxes = sameBoxes(group.box.id ?? 'loose', cardsIn(group.all, part, kept));
    const isNear = boxes.length > 0 || overlaps(group.box.rect, part) || entrance === pileSpot(group.box.id);
    if (!isNear) return [];
    const { box, placeOf, isBare } = group;
    return [{ box, boxes, count: group.all.length, placeOf, isBare, entrance: entranceIn(group, entrance) }];
  });
};

/** Where the Tab key comes in: the spot used last, while it is there. */
const useEntrance = (layout: BoardLayout, current: SpotKey | null): SpotKey | null => {
  const spots = useMemo(
    () =>
      new Set<SpotKey>([
        ...layout.groups.flatMap(({ id, cards }) => [
          pileSpot(id),
          ...cards.map(({ card }) => cardSpot(card.id)),
        ]),
        ...layout.free.map(({ card }) => cardSpot(card.id)),
      ]),
    [layout],
  );
  const [first = null] = spots;
  return current !== null && spots.has(current) ? current : first;
};

/** Gives the former list back while it holds the same cards: that pile need not be drawn again. */
const useSameBoxes = () => {
  const former = useRef(new Map<string, readonly CardBox[]>());
  return (key: string, boxes: readonly CardBox[]): readonly CardBox[] => {
    const before = former.current.get(key);
    const isSame = before?.length === boxes.length && boxes.every((box, index) => box === before[index]);
    if (isSame) return before;
    former.current.set(key, boxes);
    return boxes;
  };
};

type ShownGroup = {
  readonly box: GroupBox;
  readonly all: readonly CardBox[];
  readonly placeOf: (box: CardBox) => number;
  readonly has: (id: string) => boolean;
  readonly isBare: boolean;
};

/** Loose cards with a place of their own belong to the list of loose cards, wherever they lie. */
const withFreeCards = (layout: BoardLayout): readonly ShownGroup[] => {
  const loose = layout.groups.find(({ id }) => id === null);
  const [first] = layout.free;
  const piles = layout.groups.filter(({ id }) => id !== null).map((box) => shownGroup(box, box.cards, false));
  if (loose !== undefined) return [...piles, shownGroup(loose, [...loose.cards, ...layout.free], false)];
  if (first === undefined) return piles;
  return [...piles, shownGroup(bareGroup(first.rect), layout.free, true)];
};

const shownGroup = (box: GroupBox, all: readonly CardBox[], isBare: boolean): ShownGroup => {
  const places = new Map<string, number>(all.map(({ card }, index) => [card.id, index + 1]));
  return { box, all, placeOf: ({ card }) => places.get(card.id) ?? 1, has: (id) => places.has(id), isBare };
};

const bareGroup = (at: Rect): GroupBox => ({
  id: null,
  pile: null,
  rect: { x: at.x, y: at.y, width: 1, height: 1 },
  headerHeight: 0,
  cards: [],
});

/** Only the pile that holds the entrance hears of it: the others need not be drawn again. */
const entranceIn = (group: ShownGroup, entrance: SpotKey | null): SpotKey | null => {
  if (entrance === null || entrance === pileSpot(group.box.id)) return entrance;
  return entrance.startsWith('card:') && group.has(entrance.slice('card:'.length)) ? entrance : null;
};
