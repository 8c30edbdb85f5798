import type { SortView } from '@shared/contract/sort';
import { onBoard, type Point } from '@shared/domain/board/geometry';
import { changePile, inListOrder, mergePiles, movePile, removePile } from '@shared/domain/board/moves';
import type { PileColour } from '@shared/domain/pile';
import type { FragmentId, PileId, ThemeId } from '@shared/ids';
import { pileSpot } from '../../sorting/spots';
import { follow, putBack, say } from './sortState';
import type { SortTools } from './sortTools';

/** What this room does to piles. Each is seen at once, kept by main, and said aloud. */
export type PileActions = {
  /** True when it was made. */
  readonly addPile: (name: string, ids: readonly FragmentId[]) => Promise<boolean>;
  readonly renamePile: (id: PileId, name: string) => Promise<boolean>;
  readonly changeLook: (id: PileId, look: PileLook) => Promise<void>;
  /** Null: back in its row, laid out automatically. */
  readonly placePile: (id: PileId, at: Point | null) => Promise<void>;
  readonly shiftPile: (id: PileId, direction: 'earlier' | 'later') => Promise<void>;
  readonly removePile: (id: PileId) => Promise<void>;
  readonly merge: (from: PileId, into: PileId) => Promise<void>;
  readonly unmerge: (id: PileId) => Promise<void>;
};
export type PileLook = { readonly colour?: PileColour; readonly themeId?: ThemeId | null };

export const createPileActions = (tools: SortTools): PileActions => ({
  ...createArranging(tools),
  addPile: async (name, chosen) => {
    const ids = inListOrder(tools.view(), chosen);
    const result = await tools.commands.addPile({ name, cardIds: [...ids], x: null, y: null });
    if (!result.ok) return false;
    putBack();
    follow(pileSpot(result.value.id));
    const added = tools.t('sort.said.pileAdded', { name });
    say(ids.length === 0 ? added : `${added}. ${tools.t('sort.said.put', { count: ids.length, name })}`);
    return true;
  },
  renamePile: (id, name) =>
    tools.send(
      (view) => changePile(view, id, { name }),
      () => tools.commands.renamePile({ id, name }),
      tools.t('sort.said.pileRenamed', { name }),
    ),
  changeLook: async (id, look) => {
    await tools.send(
      (view) => changePile(view, id, look),
      () => tools.commands.updatePile({ id, ...look }),
      tools.t('sort.said.pileChanged', { name: tools.pileName(id) }),
    );
  },
  removePile: async (id) => {
    await tools.send(
      (view) => removePile(view, id),
      () => tools.commands.removePile({ id }),
      tools.t('sort.said.pileRemoved', { name: tools.pileName(id) }),
    );
  },
});

const createArranging = ({
  t,
  view,
  pileName,
  commands,
  send,
}: SortTools): Pick<PileActions, 'placePile' | 'shiftPile' | 'merge' | 'unmerge'> => ({
  placePile: async (id, at) => {
    const place = at === null ? { x: null, y: null } : onBoard(at);
    const text = t('sort.said.pilePlaced', { name: pileName(id) });
    await send(
      (before) => changePile(before, id, place),
      () => commands.placePile({ id, ...place }),
      text,
    );
  },
  shiftPile: async (id, direction) => {
    const before = beforeAfterShift(view(), id, direction);
    if (before === undefined) return;
    const text = t('sort.said.pileMoved', { name: pileName(id) });
    const moving = send(
      (now) => movePile(now, id, before),
      () => commands.movePile({ id, before }),
      text,
    );
    follow(pileSpot(id));
    await moving;
  },
  merge: async (from, into) => {
    const text = t('sort.said.merged', { from: pileName(from), into: pileName(into) });
    const merging = send(
      (now) => mergePiles(now, from, into),
      () => commands.merge({ from, into }),
      text,
    );
    follow(pileSpot(into));
    await merging;
  },
  unmerge: async (id) => {
    const merged = view().piles.flatMap((pile) => pile.merged);
    const name = merged.find((part) => part.id === id)?.name ?? '';
    // Which cards go along is known to main only: nothing to show ahead.
    const isDone = await send(
      (now) => now,
      () => commands.unmerge({ id }),
      t('sort.said.unmerged', { name }),
    );
    if (isDone) follow(pileSpot(id));
  },
});

/** The pile to stand before after one step; null = at the end; undefined = there already. */
const beforeAfterShift = (
  view: SortView,
  id: PileId,
  direction: 'earlier' | 'later',
): PileId | null | undefined => {
  const at = view.piles.findIndex((pile) => pile.id === id);
  if (direction === 'earlier') return view.piles[at - 1]?.id;
  return view.piles[at + 1] === undefined ? undefined : (view.piles[at + 2]?.id ?? null);
};
