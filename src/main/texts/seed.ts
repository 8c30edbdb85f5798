import { lexicalJsonToRichText, richTextToLexicalJson } from '@shared/domain/lexicalJson';
import type { RichText } from '@shared/domain/richText';
import type { TextId } from '@shared/ids';
import type { WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { editorJsonToUpdate } from './headless';
import { writeProjection } from './projection';

/**
 * Makes a live text that holds this rich text: snapshot, editor JSON, plain text and what each mark holds. For import, the
 * sample and a new story. The text must not exist yet, or be closed; what it held is replaced.
 */
export const seedText = (db: WriteDb, textId: TextId, text: RichText): void => {
  const json = richTextToLexicalJson(text);
  const snapshot = editorJsonToUpdate(json);
  db.transaction(() => {
    db.run(sql`INSERT INTO live_text (id, snapshot) VALUES (${textId}, ${snapshot})
      ON CONFLICT (id) DO UPDATE SET snapshot = excluded.snapshot`);
    db.run(sql`DELETE FROM text_update WHERE text_id = ${textId}`);
    writeProjection(db, textId, { editorJson: JSON.stringify(json), rich: lexicalJsonToRichText(json) });
  });
};
