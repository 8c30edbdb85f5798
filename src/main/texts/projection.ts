import { lexicalJsonToRichText } from '@shared/domain/lexicalJson';
import { plainText, type RichText, wordsByMark } from '@shared/domain/richText';
import type { TextId } from '@shared/ids';
import type * as Y from 'yjs';
import type { WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { docToEditorJson } from './headless';

/** What the rest of the app sees of a live text: nothing of Yjs. */
export type Projection = { readonly editorJson: string; readonly rich: RichText };

/** Derives the projection of a live text. Takes some 50 ms for 20,000 words. */
export const projectDoc = (doc: Y.Doc): Projection => {
  const editorJson = docToEditorJson(doc);
  return { editorJson, rich: lexicalJsonToRichText(editorJson) };
};

/** Writes a projection: the text's three forms and the words under each of its marks, all or nothing. */
export const writeProjection = (db: WriteDb, textId: TextId, { editorJson, rich }: Projection): void =>
  db.transaction(() => {
    db.run(sql`UPDATE live_text
      SET editor_json = ${editorJson}, rich_json = ${JSON.stringify(rich)}, plain = ${plainText(rich)}
      WHERE id = ${textId}`);
    db.run(sql`DELETE FROM mark_now WHERE text_id = ${textId}`);
    for (const [id, words] of wordsByMark(rich)) {
      db.run(sql`INSERT INTO mark_now (fragment_id, text_id, words) VALUES (${id}, ${textId}, ${words})
        ON CONFLICT (fragment_id) DO UPDATE SET text_id = excluded.text_id, words = excluded.words`);
    }
  });
