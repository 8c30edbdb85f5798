import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A zip with some parts changed: `null` leaves one out, `undefined` keeps it. */
export const repack = (
  bytes: Uint8Array,
  change: (path: string, text: string) => string | null | undefined,
  extra: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const entries = Object.entries(unzipSync(bytes)).flatMap(([path, content]): [string, Uint8Array][] => {
    const changed = change(path, strFromU8(content));
    if (changed === null) return [];
    return [[path, changed === undefined ? content : strToU8(changed)]];
  });
  return zipSync({
    ...Object.fromEntries(entries),
    ...Object.fromEntries(Object.entries(extra).map(([path, text]) => [path, strToU8(text)])),
  });
};
