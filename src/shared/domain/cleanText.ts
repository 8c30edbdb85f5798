// XML 1.0 allows tab, newline and carriage return below U+0020; U+FFFE and U+FFFF are no characters at all.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Text that every output can carry: control characters gone, lone surrogates replaced by U+FFFD, line ends as \n. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(notInXml, '').toWellFormed();

/** One line: as `cleanText`, white space folded to single spaces, trimmed, at most `limit` UTF-16 units (whole characters). */
export const cleanLine = (text: string, limit: number): string => {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return line.length <= limit
    ? line
    : line
        .slice(0, limit)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
};
