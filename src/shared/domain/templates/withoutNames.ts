/**
 * A text in which the people of the circle are no longer named: a pseudonym as a whole word becomes `someone`, with a capital
 * at the start of a sentence. Only as written: the bird in "een merel zingt" is not Merel. A letter and its accent may be
 * written as one sign or as two.
 */
export const withoutNames = (text: string, names: readonly string[], someone: string): string => {
  const known = names
    .map((name) => name.normalize('NFC'))
    .filter((name) => name.trim() !== '')
    .toSorted((a, b) => b.length - a.length);
  if (known.length === 0) return text;
  const word = known.map(escaped).join('|');
  // An s of possession may follow: "Merels brief", "Otto’s brief".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))`, 'gu');
  const whole = text.normalize('NFC');
  return whole.replace(pattern, (_, at: number) =>
    startsSentence(whole.slice(0, at)) ? capitalised(someone) : someone,
  );
};

// Only signs that mean something in a pattern: any other may not be escaped in one for Unicode.
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const startsSentence = (before: string): boolean => /(^|[.!?…:\n])["'“‘(\s]*$/.test(before);

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
