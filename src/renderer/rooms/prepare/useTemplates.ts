import { builtInTemplates } from '@shared/domain/templates/builtIn';
import { scaleMinutes } from '@shared/domain/templates/scaleMinutes';
import type { TemplatePart } from '@shared/domain/templates/template';
import type { TemplateId } from '@shared/ids';
import { useMemo } from 'react';
import { useQuery } from '../../api/useQuery';
import { useT } from '../../ui/language';

/** A whole meeting that can be laid out: one of the app, or one's own. */
export type MeetingTemplate = {
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  readonly parts: readonly TemplatePart[];
  /** null: it comes with the app. */
  readonly ownId: TemplateId | null;
};

/** The templates for whole meetings: those of the app, then one's own. */
export const useMeetingTemplates = (): readonly MeetingTemplate[] => {
  const t = useT();
  const own = useQuery('templates.list', {}).data?.templates;
  const ready = useMemo(() => builtInTemplates(t), [t]);
  return useMemo(
    () => [
      ...ready.map((template) => ({ ...template, ownId: null })),
      ...(own ?? [])
        .filter(({ kind }) => kind === 'meeting')
        .map(({ id, name, parts }) => ({ key: `own:${id}`, name, hint: '', parts, ownId: id })),
    ],
    [ready, own],
  );
};

/** The parts as they become in so many minutes; null: as they were made. */
export const fitted = (
  parts: readonly TemplatePart[],
  minutes: number | null,
): readonly (TemplatePart & { readonly key: string })[] => {
  const fit =
    minutes === null
      ? null
      : scaleMinutes(
          parts.map((part) => part.minutes),
          minutes,
        );
  return parts.map((part, index) => ({
    ...part,
    minutes: fit?.[index] ?? part.minutes,
    key: `${index} ${part.title}`,
  }));
};
