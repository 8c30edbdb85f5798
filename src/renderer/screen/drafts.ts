import type { ScreenPerson } from '@shared/contract/screen';
import type { ParticipantId } from '@shared/ids';
import { forgetDrawings } from '../drawing/useDrawing';
import { forgetHalfWritten } from '../ui/halfWritten';

/** Under which what this hand was making in this field is kept while the screen has to show something else. */
export const draftKey = (hand: ParticipantId | null, field: string): string => `${hand ?? ''}:${field}`;

/** The room does something else: what nobody in particular was making is not for the next nobody to see. */
export const forgetNobodys = (): void => {
  forget((key) => key.startsWith(draftKey(null, '')));
};

/** Who is in the room has changed: forgets what was being made by who is not, and by nobody in particular. */
export const forgetOthers = (people: readonly ScreenPerson[]): void => {
  const known = new Set<string>(people.map(({ id }) => id));
  forget((key) => !known.has(key.split(':')[0] ?? ''));
};

const forget = (isGone: (key: string) => boolean): void => {
  forgetHalfWritten(isGone);
  forgetDrawings(isGone);
};
