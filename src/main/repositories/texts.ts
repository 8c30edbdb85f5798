import type { RichText } from '@shared/domain/richText';
import { idSchema, type TextId } from '@shared/ids';
import type { ReadDb } from '../db/handles';
import { sql } from '../db/sql';
import { richTextFromJson } from './richJson';

type Row = { readonly id: string; readonly rich_json: string; readonly plain: string };

const textIdSchema = idSchema('text');

/** Every live text in its neutral form, as last projected. */
export const readTexts = (db: ReadDb): ReadonlyMap<TextId, RichText> =>
  new Map(
    db.all<Row>(sql`SELECT id, rich_json, plain FROM live_text`).flatMap((row): [TextId, RichText][] => {
      const id = textIdSchema.safeParse(row.id);
      return id.success ? [[id.data, richTextFromJson(row.rich_json, row.plain)]] : [];
    }),
  );

/** The plain text of every live text, by text id. */
export const readPlainTexts = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    db
      .all<{ readonly id: string; readonly plain: string }>(sql`SELECT id, plain FROM live_text`)
      .map(({ id, plain }) => [id, plain]),
  );
