import type { StorySummary } from '@shared/contract/stories';
import { noConsent } from '@shared/domain/consent';
import type { Participant, Role } from '@shared/domain/participant';
import type { AgendaBlock, Session } from '@shared/domain/session';
import { toId } from '@shared/ids';
import { describe, expect, test } from 'vitest';
import {
  firstPrompt,
  hasNoWords,
  promptCards,
  shownStories,
  speakers,
  storyBeside,
  storyOnSheet,
} from '../../../src/renderer/rooms/tell/stories';

const participantId = toId<'participant'>;
const storyId = toId<'story'>;

const story = (id: string, teller: string | null, more: Partial<StorySummary> = {}): StorySummary => ({
  id: storyId(id),
  title: id,
  tellerId: teller === null ? null : participantId(teller),
  writtenBy: null,
  sessionId: null,
  prompt: '',
  wordless: false,
  attachments: [],
  recordings: [],
  consent: noConsent,
  createdAt: '2026-03-12T12:00:00.000Z',
  fragmentCount: 0,
  staysInCircle: false,
  opening: 'Er was eens',
  ...more,
});

const person = (id: string, role: Role): Participant => ({
  id: participantId(id),
  pseudonym: id,
  picture: '',
  role,
  perspective: '',
  note: '',
  showName: true,
  consent: noConsent,
});

const block = (id: string, method: AgendaBlock['method'], prompt: string): AgendaBlock => ({
  id: toId<'agendaBlock'>(id),
  method,
  title: '',
  minutes: 10,
  instruction: '',
  prompt,
});

const session = (id: string, ...blocks: readonly AgendaBlock[]): Session => ({
  id: toId<'session'>(id),
  title: id,
  date: '',
  place: '',
  startsAt: '13:00',
  status: 'planned',
  blocks,
});

const three = [story('een', 'merel'), story('twee', 'bultrug'), story('drie', 'merel')];

describe('the list', () => {
  test('shows the latest telling first, and of one speaker only theirs', () => {
    expect(shownStories(three, null).map(({ title }) => title)).toEqual(['drie', 'twee', 'een']);
    expect(shownStories(three, participantId('merel')).map(({ title }) => title)).toEqual(['drie', 'een']);
  });

  test('the chosen story is on the sheet while it is in the list, otherwise the first', () => {
    const shown = shownStories(three, participantId('merel'));
    expect(storyOnSheet(shown, storyId('een'))?.title).toBe('een');
    expect(storyOnSheet(shown, storyId('twee'))?.title).toBe('drie');
    expect(storyOnSheet([], storyId('een'))).toBeNull();
  });

  test('the keys stop at both ends', () => {
    const shown = shownStories(three, null);
    expect(storyBeside(shown, storyId('twee'), 1)).toBe('een');
    expect(storyBeside(shown, storyId('twee'), -1)).toBe('drie');
    expect(storyBeside(shown, storyId('een'), 1)).toBeNull();
    expect(storyBeside(shown, storyId('drie'), -1)).toBeNull();
  });
});

test('the pills are the experts, then staff, and a facilitator only once they tell something', () => {
  const people = [person('kompas', 'facilitator'), person('zwaluw', 'staff'), person('merel', 'expert')];
  expect(speakers(people, []).map(({ id }) => id)).toEqual(['merel', 'zwaluw']);
  expect(speakers(people, [story('een', 'kompas')]).map(({ id }) => id)).toEqual([
    'merel',
    'kompas',
    'zwaluw',
  ]);
});

test('a story has no words when that was said, or when a picture stands alone', () => {
  const picture = {
    id: toId<'attachment'>('a'),
    mime: 'image/png',
    description: '',
    width: 1,
    height: 1,
  } as const;
  expect(hasNoWords(story('a', null, { opening: '' }))).toBe(false);
  expect(hasNoWords(story('a', null, { opening: '', wordless: true }))).toBe(true);
  expect(hasNoWords(story('a', null, { opening: '', attachments: [picture] }))).toBe(true);
  expect(hasNoWords(story('a', null, { wordless: true, attachments: [picture] }))).toBe(false);
});

describe('the questions', () => {
  const first = session(
    'een',
    block('1', 'storyRound', 'Vertel over een brief.'),
    block('2', 'plenary', 'Wat nu?'),
  );
  const second = session('twee', block('3', 'storyRound', ''), block('4', 'storyRound', 'Teken een plek.'));
  const third = session('drie', block('5', 'storyRound', 'Vertel over een brief.'));

  test('come from story rounds that have one, of the given meeting first, each once', () => {
    expect(promptCards([first, second, third], second.id).map(({ prompt }) => prompt)).toEqual([
      'Teken een plek.',
      'Vertel over een brief.',
    ]);
  });

  test('a new story starts with the first one of its own meeting', () => {
    expect(firstPrompt(second)).toBe('Teken een plek.');
    expect(firstPrompt(session('leeg'))).toBe('');
    expect(firstPrompt(null)).toBe('');
  });
});
