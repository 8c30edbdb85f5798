import type { ScreenPerson } from '@shared/contract/screenView';
import { forgetDrawings } from '../drawing/useDrawing';
import { forgetHalfWritten } from '../ui/halfWritten';
import { draftKey } from './draftKey';
import { forgetWritten } from './keptDrafts';

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
  forgetWritten(isGone);
  forgetDrawings(isGone);
};
