// XML 1.0 allows tab, newline and carriage return below U+0020; U+FFFE and U+FFFF are no characters at all.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Text that every output can carry: control characters gone, lone surrogates replaced by U+FFFD, line ends as \n. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(notInXml, '').toWellFormed();

// What is not seen and can turn the words around it: a space of no width, and the signs that set the direction of writing by
// hand. The signs that join letters or keep them apart stay: some scripts need them.
const unseen = /[\u200B\u202A-\u202E\u2066-\u2069]/g;
const nothingSeen = /^[\s\u00AD\u200C-\u200F\u2060]*$/;

/** One line: as `cleanText`, without unseen signs (empty when nothing else is left), white space folded to single spaces, trimmed, at most `limit` UTF-16 units (whole characters). */
export const cleanLine = (text: string, limit: number): string => {
  const line = cleanText(text).replace(unseen, '').replace(/\s+/g, ' ').trim();
  if (nothingSeen.test(line)) return '';
  return line.length <= limit
    ? line
    : line
        .slice(0, limit)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
};
