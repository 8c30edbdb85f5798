import type { BindingV2 } from '@lexical/yjs';
import * as Y from 'yjs';
import { $flatten, type Flat, insertAtOffset, placeAmong } from './flatState';
import type { Hands } from './hands';
import { type LostSign, missingOf, runsOf } from './lostRuns';
import { createOwnWords, type OwnSign, signKey, stretchOf } from './ownWords';
import { remoteOrigin } from './remoteOrigin';
import { eachPiece } from './sharedWords';

/**
 * The library moves words (a split, a list, a mark) by deleting them and writing them again. What somebody types in those
 * words in the same moment is deleted along without anybody having seen it. This finds such words and writes them again.
 */
export type Rescue = {
  /** Around everything that comes in; gives how many pieces of own words were written again. */
  readonly around: (update: Uint8Array, apply: () => void) => number;
  /** Before an own edit that may write words again. */
  readonly aboutToMove: () => void;
  readonly destroy: () => void;
};

type DeletedIds = ReturnType<typeof Y.createDeleteSet>;

export type RescueOptions = {
  readonly binding: BindingV2;
  readonly hands: Hands;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
};

/** Watches over the words typed in this window. */
export const createRescue = ({ binding, hands, now }: RescueOptions): Rescue => {
  const { doc, editor } = binding;
  const own = createOwnWords(binding, now);
  return {
    around: (update, apply) => {
      const meant = deletedIn(update);
      const recent = own.recent();
      if (meant === null || recent.size === 0) {
        apply();
        return 0;
      }
      const flat = editor.getEditorState().read($flatten);
      const standing = signsStanding(binding.root, flat, recent);
      const lost = collateral(doc, meant, hands, apply);
      return writeAgain(binding, flat, standing, lost);
    },
    aboutToMove: own.aboutToMove,
    destroy: own.destroy,
  };
};

/** What the sender itself deleted; null when that is nothing. */
const deletedIn = (update: Uint8Array): DeletedIds | null => {
  const { ds } = Y.decodeUpdate(update);
  return ds.clients.size > 0 ? ds : null;
};

/** Where each sign written lately stands now, by its key: the shared text and the editor hold the same words in order. */
const signsStanding = (
  root: Y.XmlElement,
  { places }: Flat,
  recent: ReadonlyMap<string, OwnSign>,
): ReadonlyMap<string, LostSign> => {
  const standing = new Map<string, LostSign>();
  const texts = places.filter(({ type, size }) => type === 'text' && size > 0);
  const mayHold = stretchOf(recent.keys());
  let text = 0;
  let place = 0;
  // Where the text node at hand begins among all words.
  let begins = 0;
  eachPiece(root, (id, piece) => {
    if (mayHold(id, piece.length))
      for (let at = 0; at < piece.length; at += 1) {
        const key = signKey(id.client, id.clock + at);
        const own = recent.get(key);
        if (!own) continue;
        while (place + at >= begins + (texts[text]?.size ?? Number.POSITIVE_INFINITY)) {
          begins += texts[text]?.size ?? 0;
          text += 1;
        }
        const node = texts[text];
        if (node)
          standing.set(key, { sign: piece.charAt(at), offset: node.start + place + at - begins, own });
      }
    place += piece.length;
  });
  return standing;
};

/** The own signs that went while the sender did not know them. */
const collateral = (doc: Y.Doc, meant: DeletedIds, hands: Hands, apply: () => void): ReadonlySet<string> => {
  const lost = new Set<string>();
  const look = (transaction: Y.Transaction): void => {
    if (transaction.origin !== remoteOrigin) return;
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Y.Item) || hands.handOf(struct.id.client) === undefined) return;
      for (let at = 0; at < struct.length; at += 1) {
        const id = Y.createID(struct.id.client, struct.id.clock + at);
        if (!Y.isDeleted(meant, id)) lost.add(signKey(id.client, id.clock));
      }
    });
  };
  doc.on('afterTransaction', look);
  try {
    apply();
  } finally {
    doc.off('afterTransaction', look);
  }
  return lost;
};

const writeAgain = (
  { editor }: BindingV2,
  before: Flat,
  standing: ReadonlyMap<string, LostSign>,
  lost: ReadonlySet<string>,
): number => {
  const signs = [...standing].filter(([key]) => lost.has(key)).map(([, sign]) => sign);
  if (signs.length === 0) return 0;
  const textNow = (): string => editor.getEditorState().read($flatten).text;
  const runs = missingOf(runsOf(signs), before.text, textNow());
  let old = runs.reduceRight(
    (text, { offset, words }) => text.slice(0, offset) + text.slice(offset + words.length),
    before.text,
  );
  for (const { offset, words } of runs) {
    insertAtOffset(editor, placeAmong(old, textNow(), offset), words);
    old = old.slice(0, offset) + words + old.slice(offset);
  }
  return runs.length;
};
