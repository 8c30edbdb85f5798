/** A value SQLite can bind. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** SQL text with its bound parameters kept apart. */
export type Sql = { readonly text: string; readonly params: readonly SqlValue[] };

/** The only way to make SQL with values in it: sql`SELECT * FROM story WHERE id = ${id}`. Values are bound, never joined in. */
export const sql = (parts: TemplateStringsArray, ...params: readonly SqlValue[]): Sql => ({
  text: parts.join('?'),
  params,
});
