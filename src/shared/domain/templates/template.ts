import type { TemplateId } from '../../ids';
import { cleanLine } from '../cleanText';
import { fieldLimit, sentenceLimit, titleLimit } from '../limits';
import type { BreakoutGroup } from '../room/breakout';
import type { AgendaBlock, Session } from '../session';

/** A part of a meeting as it lies in a template: what one plans, nothing of who was there. */
export type TemplatePart = Omit<AgendaBlock, 'id'> & {
  /** The small groups of a breakout, without people. */
  readonly groups: readonly Pick<BreakoutGroup, 'name' | 'question'>[];
};

/** A whole meeting, or one part as a method of one's own. */
type TemplateKind = 'meeting' | 'part';

/** A template that somebody kept. It belongs to the app on this computer and not to a werkplaats. */
export type Template = {
  readonly id: TemplateId;
  readonly kind: TemplateKind;
  readonly name: string;
  readonly parts: readonly TemplatePart[];
};

/** More parts than a day has room for. */
export const mostParts = 200;
/** More small groups than a circle can fill. */
export const mostGroups = 40;

/** The programme as parts of a template. Each text goes through `clean`, which takes out who it was about. */
export const partsOf = (
  { blocks }: Pick<Session, 'blocks'>,
  groups: readonly BreakoutGroup[],
  clean: (text: string) => string,
): readonly TemplatePart[] => {
  // Cleaning can make a text longer than its field.
  const line = (text: string): string => cleanLine(clean(text), titleLimit);
  const sentence = (text: string): string => cleanLine(clean(text), sentenceLimit);
  return blocks.slice(0, mostParts).map(({ id, method, title, minutes, instruction, prompt }) => ({
    method,
    title: line(title),
    minutes,
    instruction: clean(instruction).slice(0, fieldLimit).toWellFormed(),
    prompt: sentence(prompt),
    groups: groups
      .filter(({ blockId }) => blockId === id)
      .slice(0, mostGroups)
      .map(({ name, question }) => ({ name: line(name), question: sentence(question) })),
  }));
};
