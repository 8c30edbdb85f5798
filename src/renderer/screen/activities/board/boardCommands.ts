import type { SortView } from '@shared/contract/sort';
import { onBoard, type Point, type Rect } from '@shared/domain/board/geometry';
import { groupMeasures } from '@shared/domain/board/groupLayout';
import type { Holder } from '@shared/domain/board/handsOnBoard';
import { changePile, moveCards, pileOfCard, placeCards } from '@shared/domain/board/moves';
import type { AppResult } from '@shared/errors';
import type { FragmentId, PileId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { useMemo, useRef } from 'react';
import { useCommand } from '../../../api/useCommand';
import type { ShownSort } from '../../../sorting/useSortView';
import { useT } from '../../../ui/language';
import { isTypingIn, note, openName, say } from './handsState';

/** What a hand does to the board. Each goes to main in the name of who took the thing, whatever the others do meanwhile. */
export type BoardCommands = {
  readonly put: (by: Holder, id: FragmentId, pileId: PileId, before?: FragmentId | null) => Promise<void>;
  /** Back among the cards that are nowhere yet. */
  readonly takeOut: (by: Holder, id: FragmentId) => Promise<void>;
  readonly layDown: (by: Holder, id: FragmentId, at: Point) => Promise<void>;
  /** A pile of these, on the place of a card that lay free; then asks for its name in that strip, unless somebody is typing one there. */
  readonly makePile: (by: Holder, ids: readonly FragmentId[], free: Rect | null) => Promise<void>;
  readonly placePile: (by: Holder, id: PileId, at: Point) => Promise<void>;
  readonly renamePile: (by: Holder, id: PileId, name: string) => Promise<boolean>;
};

type Tools = {
  readonly t: Translate;
  readonly run: ReturnType<typeof useRunners>;
  readonly nameOf: (id: PileId) => string;
  readonly isLoose: (id: FragmentId) => boolean;
  /** Shows a change, has main do it, and says how it went in the strip of who did it. True when it is kept. */
  readonly send: (
    by: Holder,
    change: (view: SortView) => SortView,
    work: () => Promise<AppResult<unknown>>,
    text: string,
  ) => Promise<boolean>;
};

export const useBoardCommands = ({ view, during }: ShownSort): BoardCommands => {
  const t = useT();
  const run = useRunners();
  const latest = useRef(view);
  latest.current = view;
  return useMemo(() => {
    const tools: Tools = {
      t,
      run,
      nameOf: (id) => latest.current.piles.find((pile) => pile.id === id)?.name ?? '',
      isLoose: (id) => pileOfCard(latest.current, id) === null,
      send: async ({ strip }, change, work, text) => {
        const { ok } = await during(change, work);
        if (ok) say(text);
        else note(strip, t('sort.said.failed'));
        return ok;
      },
    };
    return { ...cardCommands(tools), ...pileCommands(tools) };
  }, [t, during, run]);
};

const cardCommands = ({
  t,
  run,
  nameOf,
  isLoose,
  send,
}: Tools): Pick<BoardCommands, 'put' | 'takeOut' | 'layDown'> => ({
  put: async (by, id, pileId, before = null) => {
    const step = { ids: [id], pileId, before };
    await send(
      by,
      (now) => moveCards(now, step),
      () => run.moveCards({ ...inNameOf(by), ...step }),
      t('sort.said.put', { count: 1, name: nameOf(pileId) }),
    );
  },
  takeOut: async (by, id) => {
    if (isLoose(id)) return;
    const step = { ids: [id], pileId: null, before: null };
    await send(
      by,
      (now) => moveCards(now, step),
      () => run.moveCards({ ...inNameOf(by), ...step }),
      t('sort.said.loose', { count: 1 }),
    );
  },
  layDown: async (by, id, at) => {
    const places = [{ id, ...onBoard(at) }];
    await send(
      by,
      (now) => placeCards(now, places),
      () => run.placeCards({ ...inNameOf(by), places }),
      t('sort.said.placed'),
    );
  },
});

const pileCommands = ({
  t,
  run,
  nameOf,
  send,
}: Tools): Pick<BoardCommands, 'makePile' | 'placePile' | 'renamePile'> => ({
  makePile: async ({ hand, strip }, ids, free) => {
    const name = t('sort.room.unnamed');
    const at = free === null ? { x: null, y: null } : aroundCard(free);
    const made = await run.addPile({ hand, strip, name, cardIds: [...ids], ...at });
    if (!made.ok) return note(strip, t('sort.said.failed'));
    say(t('sort.said.pileAdded', { name }));
    // Who is typing a name there is let finish: this one can be named later.
    if (!isTypingIn(strip)) openName(strip, made.value.id, hand);
  },
  placePile: async (by, id, at) => {
    const place = onBoard(at);
    await send(
      by,
      (now) => changePile(now, id, place),
      () => run.placePile({ ...inNameOf(by), id, ...place }),
      t('sort.said.pilePlaced', { name: nameOf(id) }),
    );
  },
  renamePile: (by, id, name) =>
    send(
      by,
      (now) => changePile(now, id, { name }),
      () => run.renamePile({ ...inNameOf(by), id, name }),
      t('sort.said.pileRenamed', { name }),
    ),
});

/** In whose name main keeps it. */
const inNameOf = ({ hand, strip }: Holder): Holder => ({ hand, strip });

/** Failures are told in the strip of who did it. */
const quiet = { quiet: true } as const;

const useRunners = () => {
  const { run: moveCards } = useCommand('screen.moveCards', quiet);
  const { run: placeCards } = useCommand('screen.placeCards', quiet);
  const { run: addPile } = useCommand('screen.addPile', quiet);
  const { run: placePile } = useCommand('screen.placePile', quiet);
  const { run: renamePile } = useCommand('screen.renamePile', quiet);
  return useMemo(
    () => ({ moveCards, placeCards, addPile, placePile, renamePile }),
    [moveCards, placeCards, addPile, placePile, renamePile],
  );
};

/** Where a pile has its corner when its first card stays where it lay. */
const aroundCard = (card: Rect): Point => {
  const { padding, headerTop, titleLine, headerGap } = groupMeasures;
  return onBoard({ x: card.x - padding, y: card.y - headerTop - titleLine - headerGap });
};
