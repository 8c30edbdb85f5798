import { cleanLine } from '../domain/cleanText';

/** What Windows refuses in a name; the other systems refuse less. */
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u202A-\u202E\u2066-\u2069]/g;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

export type FileNameParts = {
  readonly title: string;
  readonly audienceWord: string;
  /** ISO date. */
  readonly date: string;
  readonly format: string;
};

/** A name that every system takes: "Rondkomen in Noord - medewerkers - 2026-11-21.pptx". At most 120 characters. */
export const exportFileName = ({ title, audienceWord, date, format }: FileNameParts): string => {
  const tail = ` - ${audienceWord} - ${date}`;
  const safe = cleanLine(title.replace(forbidden, ' '), 120 - tail.length - format.length - 1).replace(
    /^[. ]+|[. ]+$/g,
    '',
  );
  const name = safe === '' || reserved.test(safe) ? `werkplaats ${safe}`.trim() : safe;
  return `${name}${tail}.${format}`;
};
