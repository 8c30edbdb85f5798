import { expect, test } from 'vitest';
import { contract } from '../../../src/shared/contract';
import { methods } from '../../../src/shared/domain/session';
import { builtInTemplates } from '../../../src/shared/domain/templates/builtIn';
import { scaleMinutes, totalMinutes } from '../../../src/shared/domain/templates/scaleMinutes';
import { createTranslate } from '../../../src/shared/language/translate';

for (const language of ['nl', 'en'] as const) {
  const templates = builtInTemplates(createTranslate(language));

  test(`every template (${language}) takes between two and two and a half hours, with one break, and ends calmly`, () => {
    expect(templates.length).toBeGreaterThanOrEqual(6);
    for (const { key, parts } of templates) {
      expect([key, totalMinutes(parts) >= 120 && totalMinutes(parts) <= 150]).toEqual([key, true]);
      expect([key, parts.filter(({ method }) => method === 'break')]).toEqual([
        key,
        [expect.objectContaining({ minutes: 15 })],
      ]);
      expect(parts[0]?.method).toBe('checkIn');
      expect(parts.at(-1)?.method).toBe('checkOut');
      for (const { minutes } of parts) expect(minutes % 5).toBe(0);
    }
  });

  test(`every word of it is there (${language}), and can be laid out as it is or in an hour and a half`, () => {
    for (const { name, hint, parts } of templates) {
      for (const text of [name, hint, ...parts.map(({ title }) => title)])
        expect(text).not.toMatch(/^$|\.words\.|\.meetings\.|\{\{/);
      for (const { method, instruction, groups } of parts) {
        expect(instruction === '').toBe(method === 'break');
        expect(groups.length === 3).toBe(method === 'breakout');
        for (const group of groups) expect(`${group.name} ${group.question}`).toMatch(/ [123] .{10,}/);
      }
      const minutes = scaleMinutes(
        parts.map((part) => part.minutes),
        90,
      );
      const blocks = parts.map((part, index) => ({ ...part, minutes: minutes[index] }));
      const input = { title: name, date: '', place: '', startsAt: '13:00', blocks };
      expect(contract['sessions.lay'].input.safeParse(input).success).toBe(true);
    }
  });
}

test('together they use every method', () => {
  const used = new Set(
    builtInTemplates(createTranslate('nl')).flatMap(({ parts }) => parts.map(({ method }) => method)),
  );
  expect(methods.filter((method) => !used.has(method))).toEqual([]);
});
