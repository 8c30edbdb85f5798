import { strToU8, zipSync } from 'fflate';

/** A file inside an Office file; `path` without a slash in front. */
export type Part = { readonly path: string; readonly content: string | Uint8Array };

/**
 * Office's kind of zip: the content types first, no entries for folders, everything packed except pictures (they are
 * packed already), and no time of making.
 */
export const zipParts = (parts: readonly Part[]): Uint8Array => {
  const ordered = [...parts].sort((a, b) => rank(a.path) - rank(b.path));
  const entries = ordered.map(({ path, content }) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [path, [bytes, { level: /\.(png|jpe?g)$/.test(path) ? 0 : 6, mtime: noTime }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
};

// The first moment a zip can hold, in local time, because that is how a zip counts.
const noTime = new Date(1980, 0, 1);

const rank = (path: string): number =>
  path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2;
