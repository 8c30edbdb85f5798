import { lexicalJsonToRichText, richTextToLexicalJson } from '@shared/domain/lexicalJson';
import type { RichText } from '@shared/domain/richText';
import type { TextId } from '@shared/ids';
import type { WriteDb } from '../db/handles';
import { markSeeded, putSnapshot, writeProjection } from '../repositories/liveTexts';
import { editorJsonToUpdate } from './headless';

/**
 * Makes a live text that holds this rich text: snapshot, editor JSON, plain text and what each mark holds. For import, the
 * sample and a new story. The text must not exist yet, or be closed; what it held is replaced.
 */
export const seedText = (db: WriteDb, textId: TextId, text: RichText): void => {
  const json = richTextToLexicalJson(text);
  const snapshot = editorJsonToUpdate(json);
  db.transaction(() => {
    putSnapshot(db, textId, snapshot);
    markSeeded(db, textId);
    writeProjection(db, textId, { editorJson: JSON.stringify(json), rich: lexicalJsonToRichText(json) });
  });
};
