import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import type { WriteDb } from '../../../src/main/db/handles';
import { runExport } from '../../../src/main/export/runExport';
import { gatherExport, slidesFor, storylineView } from '../../../src/main/handlers/shareContent';
import { aFollowUp, anInsight, aStorylineItem, smallWorkshop } from '../../support/exportFixture';
import { createMemoryDb } from '../../support/memoryDb';
import { fillWorkshop } from '../room/fillWorkshop';

const secret = '‹verborgen›';
let db: WriteDb;
const open = (hidden: boolean): void => {
  const memory = createMemoryDb();
  db = memory.db;
  const data = smallWorkshop();
  const insight = anInsight('geheim', `Inzicht ${secret}`);
  const insightId = insight.id;
  const item = aStorylineItem('insight:geheim', { hidden });
  fillWorkshop(memory, {
    ...data,
    stories: data.stories.map((story) => ({ ...story, attachments: [] })),
    insights: [...data.insights, insight],
    followUps: [
      ...data.followUps,
      aFollowUp('a', 'conclusion', `Conclusie ${secret}`, { insightId }),
      aFollowUp('b', 'recommendation', `Aanbeveling ${secret}`, { insightId }),
      aFollowUp('c', 'discussionQuestion', `Vraag ${secret}`, { insightId }),
      aFollowUp('d', 'nextStep', `Stap ${secret}`, { insightId }),
      aFollowUp('e', 'discussionQuestion', 'Vraag ‹van station›'),
    ],
    storyline: [...data.storyline, item, aStorylineItem('discussion', { hidden })],
  });
};

const wordsOf = async (format: 'pptx' | 'docx' | 'pdf' | 'json'): Promise<string> => {
  const gathered = gatherExport(db, { format, audience: 'public', language: 'nl' });
  if (!gathered.ok) throw new Error(gathered.error.type);
  const bytes = await runExport(gathered.value.job);
  const parts = format === 'pptx' || format === 'docx' ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => strFromU8(part)).join('\n');
};
const formats = ['pptx', 'docx', 'pdf', 'json'] as const;

beforeEach(() => open(true));

test.each(formats)('a hidden part is not in a file: %s', async (format) => {
  expect(await wordsOf(format)).not.toMatch(/‹(verborgen|van station)›/);
  open(false);
  expect((await wordsOf(format)).match(/‹(verborgen|van station)›/g)?.length).toBeGreaterThanOrEqual(6);
});

test('nor on the slides of the room screen; the facilitator still has its place, to show it again', () => {
  expect(JSON.stringify(slidesFor(db, 'public', 'nl'))).not.toMatch(/‹(verborgen|van station)›/);
  const { items } = storylineView(db, 'public', 'nl');
  expect(items.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual([
    'insight:geheim',
    'discussion',
  ]);
});
