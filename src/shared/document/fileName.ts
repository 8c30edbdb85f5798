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

/** A name without extension that every system takes, made from any title; `fallback` when nothing is left of it. */
export const safeFileName = (title: string, limit: number, fallback = 'werkplaats'): string => {
  const safe = cleanLine(title.replace(forbidden, ' '), limit).replace(/^[. ]+|[. ]+$/g, '');
  return safe === '' || reserved.test(safe) ? `${fallback} ${safe}`.trim() : safe;
};

/** A name that every system takes: "Rondkomen in Noord - medewerkers - 2026-11-21.pptx". At most 120 characters. */
export const exportFileName = ({ title, audienceWord, date, format }: FileNameParts): string => {
  const tail = ` - ${audienceWord} - ${date}`;
  const name = safeFileName(title, 120 - tail.length - format.length - 1);
  return `${name}${tail}.${format}`;
};
