import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFileName } from '../../../src/shared/document/fileName';

const name = (title: string) =>
  exportFileName({ title, audienceWord: 'medewerkers', date: '2026-11-21', format: 'pptx' });

describe('the name that is proposed for a file', () => {
  test.each([
    ['Rondkomen in Noord', 'Rondkomen in Noord - medewerkers - 2026-11-21.pptx'],
    ['../../etc/passwd', 'etc passwd - medewerkers - 2026-11-21.pptx'],
    ['Wat? "Hoe" <nu>: *ja*|nee\\', 'Wat Hoe nu ja nee - medewerkers - 2026-11-21.pptx'],
    ['CON', 'werkplaats CON - medewerkers - 2026-11-21.pptx'],
    ['nul.txt', 'werkplaats nul.txt - medewerkers - 2026-11-21.pptx'],
    ['', 'werkplaats - medewerkers - 2026-11-21.pptx'],
    ['. . .', 'werkplaats - medewerkers - 2026-11-21.pptx'],
    ['exe\u202Efdp', 'exe fdp - medewerkers - 2026-11-21.pptx'],
  ])('%j becomes %j', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  test('any title gives a name that Windows takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const made = name(title);
        expect(made).not.toMatch(/[<>:"/\\|?*\u0000-\u001F]/);
        expect(made.length).toBeLessThanOrEqual(120);
        expect(made).toMatch(/^[^. ].*\.pptx$/);
        expect(made.isWellFormed()).toBe(true);
      }),
      { seed: 3 },
    );
  });
});
