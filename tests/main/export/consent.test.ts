import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportJob, runExport } from '../../../src/main/export/runExport';
import { type SharedAudience, type Viewer, visibleTo } from '../../../src/shared/audience';
import { storylineToDocument } from '../../../src/shared/document/fromStoryline';
import { documentToSlides } from '../../../src/shared/document/slides';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { createTranslate } from '../../../src/shared/language/translate';
import { outlines } from '../../shared/audience/arbitraryWorkshop';
import { withCanaries } from '../../shared/audience/canaries';

const t = createTranslate('nl');
const audiences: readonly SharedAudience[] = ['circle', 'staff', 'public'];
const outletOf = { pptx: 'presentation', docx: 'report', html: 'report', json: 'data' } as const;
type Format = keyof typeof outletOf;
const formats: readonly Format[] = ['pptx', 'docx', 'html', 'json'];

type Filter = (data: WorkshopData, viewer: Viewer) => WorkshopData;

const jobFor = (data: WorkshopData, format: Format, audience: SharedAudience, filter: Filter): ExportJob => {
  const outlet = outletOf[format];
  const visible = filter(data, { audience, outlet });
  if (format === 'json') return { format, data: visible, audience, language: 'nl', pictures: new Map() };
  // Proof: only "json" goes through the outlet "data", and it was dealt with above.
  const through = outlet as Exclude<typeof outlet, 'data'>;
  const document = storylineToDocument(visible, { audience, outlet: through, language: 'nl', t });
  return { format, document, pictures: new Map() };
};

/** Every word in a file, with the parts of a zip unpacked. */
const wordsIn = (bytes: Uint8Array, format: Format): string =>
  format === 'pptx' || format === 'docx'
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);

type Outcome = { readonly leaks: readonly string[]; readonly shown: number };

const tryAll = async (outline: Parameters<typeof withCanaries>[0], filter: Filter): Promise<Outcome> => {
  const { data, pieces } = withCanaries(outline);
  const leaks: string[] = [];
  let shown = 0;
  for (const audience of audiences) {
    for (const format of formats) {
      const words = wordsIn(await runExport(jobFor(data, format, audience, filter)), format);
      for (const { canary, may } of pieces) {
        if (!words.includes(canary)) continue;
        shown += 1;
        if (!may({ audience, outlet: outletOf[format] }))
          leaks.push(`${canary} in ${format} for ${audience}`);
      }
    }
  }
  return { leaks, shown };
};

describe('every file, for every audience', () => {
  test('random werkplaatsen: nothing without permission comes out, and what may come out does', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(outlines, async (outline) => {
        const outcome = await tryAll(outline, visibleTo);
        shown += outcome.shown;
        expect(outcome.leaks).toEqual([]);
      }),
      { numRuns: 25, seed: 20260310 },
    );
    expect(shown).toBeGreaterThan(1000);
  }, 120_000);

  test('the check itself can fail', async () => {
    const leaks: string[] = [];
    for (const outline of fc.sample(outlines, { numRuns: 5, seed: 5 }))
      leaks.push(...(await tryAll(outline, (data) => data)).leaks);
    expect(leaks.join(' ')).toMatch(/pptx/);
    expect(leaks.join(' ')).toMatch(/docx/);
    expect(leaks.join(' ')).toMatch(/html/);
    expect(leaks.join(' ')).toMatch(/json/);
  });

  test('the slides of the room screen hold no more than the presentation', () => {
    fc.assert(
      fc.property(outlines, fc.constantFrom(...audiences), (outline, audience) => {
        const { data, pieces } = withCanaries(outline);
        const viewer = { audience, outlet: 'presentation' } as const;
        const document = storylineToDocument(visibleTo(data, viewer), { ...viewer, language: 'nl', t });
        const words = JSON.stringify(documentToSlides(document));
        for (const { canary, may } of pieces) expect(words.includes(canary) && !may(viewer)).toBe(false);
      }),
      { numRuns: 200, seed: 20260310 },
    );
  });
});
