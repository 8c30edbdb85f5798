import type { BindingV2 } from '@lexical/yjs';
import type { NodeKey } from 'lexical';
import * as Y from 'yjs';
import { $blocksOfSelection } from './blocks';
import { $bookmark, $goTo, $isAt, type Bookmark } from './bookmark';
import { mendCaret } from './caret';
import { blockOf, type OtherCaret, spotOf } from './otherCaret';
import { remoteOrigin } from './remoteOrigin';

/**
 * A short courtesy per paragraph: while the other window types in it, an edit here that would move its words (a split, a
 * join, a list, a heading) waits for the safest moment. That is right behind a key of the other one, because the next key
 * is a tenth of a second away and the edit is there in a hundredth; or a pause. Plain typing never waits.
 */
export type Rest = {
  /** Whether the other is typing now in a paragraph that the selection touches. */
  readonly isBusy: () => boolean;
  /** Does the work now, or as soon as the other rests, where the selection is at this moment. */
  readonly whenCalm: (work: () => void) => void;
  /** Resolves when the other rests, or after the longest wait. */
  readonly calm: () => Promise<void>;
  readonly otherCaret: (caret: OtherCaret | null) => void;
  /** Something has just come in from elsewhere and is on the screen. */
  readonly heard: () => void;
  readonly destroy: () => void;
};

export type RestOptions = {
  readonly binding: BindingV2;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
};

/** Who has not typed for so long rests, in milliseconds. */
const restAfter = 2000;
/** A pause between words, in milliseconds. */
const pause = 400;
/** Nothing waits longer than this. */
const longestWait = 1500;
const lookAgainAfter = 60;

type Waiting = { readonly work: () => void; readonly since: number; readonly place: Bookmark | null };
type Watch = RestOptions & {
  /** When words came in from elsewhere, per top-level block. */
  readonly typedIn: Map<unknown, number>;
  caret: OtherCaret | null;
};

/** Watches where the other window types. */
export const createRest = (options: RestOptions): Rest => {
  const { binding, now } = options;
  const watch: Watch = { ...options, typedIn: new Map(), caret: null };
  let queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onTree = (events: Y.YEvent<Y.XmlElement | Y.XmlText>[], { origin }: Y.Transaction): void => {
    if (origin !== remoteOrigin) return;
    for (const { target } of events) watch.typedIn.set(topOf(target, binding.root), now());
  };
  binding.root.observeDeep(onTree);
  const isBusy = (): boolean => isSelectionBusy(watch);
  const drain = (): void => {
    timer = undefined;
    const [first] = queue;
    if (!first) return;
    if (now() - first.since >= longestWait || !isPlaceBusy(watch, first.place, pause)) {
      queue = queue.slice(1);
      doAt(binding, first);
      drain();
    } else timer = setTimeout(drain, lookAgainAfter);
  };
  const doAll = (): void => {
    const all = queue;
    queue = [];
    for (const waiting of all) doAt(binding, waiting);
  };
  return {
    isBusy,
    whenCalm: (work) => {
      // What is asked later also comes later.
      if (queue.length === 0 && !isBusy()) return work();
      const place = binding.editor.getEditorState().read(() => $bookmark(binding));
      queue = [...queue, { work, since: now(), place }];
      timer ??= setTimeout(drain, lookAgainAfter);
    },
    calm: async () => {
      const since = now();
      while (isBusy() && now() - since < longestWait)
        await new Promise((done) => setTimeout(done, lookAgainAfter));
    },
    otherCaret: (caret) => {
      watch.caret = caret;
    },
    heard: doAll,
    destroy: () => {
      clearTimeout(timer);
      // What still waited is done: an Enter that was pressed is part of the text.
      doAll();
      binding.root.unobserveDeep(onTree);
    },
  };
};

const topOf = (target: Y.XmlElement | Y.XmlText, root: Y.XmlElement): unknown => {
  let item = target._item;
  while (item !== null && item.parent !== root)
    item = item.parent instanceof Y.AbstractType ? item.parent._item : null;
  return item?.content instanceof Y.ContentType ? item.content.type : root;
};

const isSelectionBusy = (watch: Watch): boolean =>
  isAnyBusy(watch, watch.binding.editor.getEditorState().read($blocksOfSelection), restAfter);

const isPlaceBusy = (watch: Watch, place: Bookmark | null, within: number): boolean => {
  const { binding } = watch;
  const spot = place && spotOf(binding, place);
  const block = spot && blockOf(binding, spot);
  return block !== null && isAnyBusy(watch, [block], within);
};

const isAnyBusy = (
  { binding, now, typedIn, caret }: Watch,
  blocks: readonly NodeKey[],
  within: number,
): boolean => {
  const nodes = binding.editor.getEditorState()._nodeMap;
  const busy = blocks.filter((key) => {
    const node = nodes.get(key);
    const at = node && typedIn.get(binding.mapping.getSharedType(node));
    return at !== undefined && now() - at < within;
  });
  if (busy.length === 0) return false;
  // The other one may have gone on to another paragraph meanwhile.
  const spot = caret && spotOf(binding, caret);
  const theirs = spot && blockOf(binding, spot);
  return theirs === null || busy.includes(theirs);
};

/** Does what waited at the place where it was asked; the caret stays with the words it has gone on to. */
const doAt = (binding: BindingV2, { work, place }: Waiting): void => {
  const { editor } = binding;
  editor.read(() => {});
  const before = editor.getEditorState();
  const isStillThere = place === null || before.read(() => $isAt(binding, place));
  if (!isStillThere) editor.update(() => $goTo(binding, place), { discrete: true });
  work();
  editor.read(() => {});
  if (!isStillThere) mendCaret(editor, before, { always: true });
};
