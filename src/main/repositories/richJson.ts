import type { RichText, Run, TextBlock } from '@shared/domain/richText';
import { type FragmentId, idSchema } from '@shared/ids';

/**
 * Reads the stored neutral form of a live text. Whatever it does not know (a block of a later version, damage) becomes a
 * paragraph with the same words; JSON that cannot be read gives way to the plain text.
 */
export const richTextFromJson = (json: string, plain: string): RichText => {
  const parsed = parseJson(json);
  if (Array.isArray(parsed)) return parsed.flatMap(toBlocks);
  return plain
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((text) => ({ type: 'paragraph', runs: [{ text }] }));
};

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const toBlocks = (value: unknown): readonly TextBlock[] => {
  const type = propertyOf(value, 'type');
  const items = propertyOf(value, 'items');
  if (type === 'list' && Array.isArray(items)) {
    return [{ type: 'list', ordered: propertyOf(value, 'ordered') === true, items: items.map(toRuns) }];
  }
  const runs = toRuns(propertyOf(value, 'runs') ?? value);
  if (type === 'heading') return [{ type, level: propertyOf(value, 'level') === 3 ? 3 : 2, runs }];
  if (type === 'quote' || type === 'paragraph') return [{ type, runs }];
  return runs.length > 0 ? [{ type: 'paragraph', runs }] : [];
};

/** The runs in a value; of an unknown shape, every text found in it. */
const toRuns = (value: unknown): readonly Run[] => {
  if (typeof value === 'string') return [{ text: value }];
  if (Array.isArray(value)) return value.flatMap(toRuns);
  if (typeof value !== 'object' || value === null) return [];
  const text = propertyOf(value, 'text');
  if (typeof text === 'string') return [toRun(value, text)];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' || key === 'text' ? toRuns(inner) : [],
  );
};

const fragmentIdSchema = idSchema('fragment');

const toRun = (value: object, text: string): Run => {
  const stored = propertyOf(value, 'marks');
  const marks = (Array.isArray(stored) ? stored : []).flatMap((mark): FragmentId[] => {
    const id = fragmentIdSchema.safeParse(mark);
    return id.success ? [id.data] : [];
  });
  return {
    text,
    ...(propertyOf(value, 'bold') === true && { bold: true }),
    ...(propertyOf(value, 'italic') === true && { italic: true }),
    ...(marks.length > 0 && { marks }),
  };
};

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
