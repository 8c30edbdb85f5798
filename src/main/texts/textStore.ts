import { lexicalJsonToRichText, richTextToLexicalJson } from '@shared/domain/lexicalJson';
import type { TextId } from '@shared/ids';
import * as Y from 'yjs';
import type { WriteDb } from '../db/handles';
import { emptyWriteAheadLog, putSnapshot, readKeptText } from '../repositories/liveTexts';
import { editorJsonToUpdate, encodeFresh } from './headless';

/** Loads a live text: its snapshot and every update since. Undefined when there is no such text. */
export const loadDoc = (
  db: WriteDb,
  textId: TextId,
  onProblem: (error: unknown) => void,
): Y.Doc | undefined => {
  const kept = readKeptText(db, textId);
  if (!kept) return undefined;
  const doc = new Y.Doc({ gc: true });
  try {
    if (kept.snapshot !== null) Y.applyUpdate(doc, kept.snapshot);
  } catch (error) {
    onProblem(error);
    return remade(db, textId, kept.editorJson);
  }
  for (const bytes of kept.updates) {
    // A damaged row may not take the readable ones with it.
    try {
      Y.applyUpdate(doc, bytes);
    } catch (error) {
      onProblem(error);
    }
  }
  return doc;
};

/**
 * A snapshot that Yjs cannot read is made again from the editor's JSON that always stands beside it. The log goes: it
 * builds on the snapshot, and the JSON is at most seconds behind it.
 */
const remade = (db: WriteDb, textId: TextId, editorJson: string): Y.Doc => {
  const snapshot = editorJsonToUpdate(richTextToLexicalJson(lexicalJsonToRichText(editorJson)));
  putSnapshot(db, textId, snapshot);
  const doc = new Y.Doc({ gc: true });
  Y.applyUpdate(doc, snapshot);
  return doc;
};

/** Folds the log of a text into its snapshot, so that deleted words are in no file any more. */
export const compact = (db: WriteDb, textId: TextId, doc: Y.Doc): void => {
  putSnapshot(db, textId, encodeFresh(doc));
  emptyWriteAheadLog(db);
};
