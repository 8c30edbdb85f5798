import { z } from 'zod';
import type { SharedAudience } from '../audience';
import type { ExportDocument } from '../document/model';
import type { Slide } from '../document/slides';
import { type StorylineItem, storylineKeySchema } from '../domain/storyline';
import { field, line, nothing } from './fields';
import { action, command, query } from './operation';

export const formats = ['pptx', 'docx', 'pdf', 'json'] as const;
export type Format = (typeof formats)[number];

export const audienceSchema = z.enum(['circle', 'staff', 'public']);

/** A line of "Klaar om te delen?". */
export type ShareCheck = {
  readonly type:
    | 'consent'
    | 'slideTitles'
    | 'pictureDescriptions'
    | 'counterVoices'
    | 'emptyInsights'
    | 'properties';
  readonly ok: boolean;
  /** What the sentence names: titles of pieces concerned, at most five. */
  readonly names: readonly string[];
};

export type StorylineView = {
  /** In order; hidden ones too. `title` is filled in with the built one when not changed by hand. */
  readonly items: readonly (StorylineItem & { readonly builtTitle: string })[];
  /** As this audience gets it as a presentation. */
  readonly presentation: ExportDocument;
  readonly slides: readonly Slide[];
  /** As this audience gets it as a report. */
  readonly report: ExportDocument;
  readonly checks: readonly ShareCheck[];
};

/** One line of the ledger of what left the room. */
export type ExportRecord = {
  readonly id: number;
  readonly at: string;
  readonly format: Format;
  readonly audience: SharedAudience;
  /** File name without folder. */
  readonly fileName: string;
};

export type SaveOutcome =
  | { readonly type: 'saved'; readonly fileName: string; readonly recordId: number }
  | { readonly type: 'cancelled' };

export const share = {
  'storyline.get': query<StorylineView>()(z.object({ audience: audienceSchema }), [
    'workshop',
    'participants',
    'consent',
    'sessions',
    'stories',
    'texts',
    'fragments',
    'piles',
    'insights',
    'followUps',
    'storyline',
  ]),
  'storyline.update': command()(
    z.object({
      key: storylineKeySchema,
      title: line.optional(),
      text: field.optional(),
      notes: field.optional(),
      hidden: z.boolean().optional(),
    }),
  ),
  'storyline.move': command()(z.object({ key: storylineKeySchema, before: storylineKeySchema.nullable() })),
  /** Asks where to, makes the file, writes it whole or not at all. Progress comes as events with this `job`. */
  'export.save': action<SaveOutcome>()(
    z.object({ format: z.enum(formats), audience: audienceSchema, job: z.string().min(1).max(64) }),
  ),
  'export.cancel': action()(z.object({ job: z.string().min(1).max(64) })),
  'export.showInFolder': action()(z.object({ recordId: z.number().int() })),
  'export.list': query<readonly ExportRecord[]>()(nothing, ['exports']),
};
