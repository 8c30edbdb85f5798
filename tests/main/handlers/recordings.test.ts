import { beforeEach, describe, expect, test } from 'vitest';
import { inspectSound } from '../../../src/main/import/sound';
import { minutesAndSeconds } from '../../../src/shared/domain/recording';
import { addStory, createDesk, type Desk } from '../../support/builders';
import { tinySound } from '../../support/soundBytes';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});

const notFound = { ok: false, error: { type: 'notFound' } };
const sql = (text: string) => desk.db.all({ text, params: [] });

const record = (storyId: string, words?: string) =>
  desk.command('stories.addRecording', {
    storyId,
    bytes: tinySound(words),
    milliseconds: 1500,
    description: '',
  }).id;

describe('sounds', () => {
  test('are kept once, described, heard, thrown away and put back', () => {
    const story = addStory(desk, 'Aan de telefoon');
    const id = record(story);
    expect(desk.undoText()).toBe('Geluid bij “Aan de telefoon” weghalen');
    record(story);
    expect(sql('SELECT sha256 FROM blob')).toHaveLength(1);
    desk.command('stories.describeRecording', { id, description: 'Linde zucht en lacht' });
    expect(desk.query('stories.list')[0]?.recordings).toEqual([
      { id, mime: 'audio/webm', milliseconds: 1500, description: 'Linde zucht en lacht' },
      expect.objectContaining({ description: '' }),
    ]);
    const sound = desk.query('stories.recording', { id });
    expect(sound.mime).toBe('audio/webm');
    expect(Buffer.from(sound.bytes).equals(Buffer.from(tinySound()))).toBe(true);
    desk.command('stories.removeRecording', { id });
    expect(desk.undoText()).toBe('Geluid bij “Aan de telefoon” terughalen');
    expect(() => desk.query('stories.recording', { id })).toThrow('notFound');
    expect(desk.query('stories.list')[0]?.recordings).toHaveLength(1);
    expect(desk.attempt('stories.describeRecording', { id, description: '' })).toEqual(notFound);
    expect(desk.attempt('stories.removeRecording', { id })).toEqual(notFound);
    desk.undo();
    expect(desk.query('stories.list')[0]?.recordings.map((one) => one.id)).toContain(id);
    expect(desk.query('stories.recording', { id }).bytes.byteLength).toBe(tinySound().byteLength);
  });

  test('go to the bin with their story, and come back with it', () => {
    const story = addStory(desk, '');
    const id = record(story);
    expect(desk.undoText()).toBe('Geluid bij dit verhaal weghalen');
    desk.command('stories.remove', { id: story });
    expect(() => desk.query('stories.recording', { id })).toThrow('notFound');
    expect(desk.attempt('stories.removeRecording', { id })).toEqual(notFound);
    desk.undo();
    expect(desk.query('stories.recording', { id }).mime).toBe('audio/webm');
  });

  test('that are none are refused, and nothing is kept of them', () => {
    const storyId = addStory(desk);
    const attempt = (bytes: Uint8Array, milliseconds = 1500, id: string = storyId) =>
      desk.attempt('stories.addRecording', { storyId: id, bytes, milliseconds, description: '' });
    const refused = (type: string, more = {}) => ({ ok: false, error: { type, ...more } });
    const mb = 1024 * 1024;
    const long = new Uint8Array(16 * mb + 1);
    long.set(tinySound());
    expect(attempt(long)).toEqual(refused('soundTooLarge', { limitMb: 16 }));
    expect(attempt(tinySound(), 15 * 60_000 + 1)).toEqual(refused('soundTooLong', { minutes: 15 }));
    expect(attempt(tinySound(), 0)).toEqual(refused('notASound'));
    expect(attempt(Buffer.from('<html>geen geluid</html>'))).toEqual(refused('notASound'));
    expect(attempt(new Uint8Array())).toEqual(refused('notASound'));
    expect(attempt(tinySound(), 1500, 'x')).toEqual(notFound);
    expect(sql('SELECT 1 FROM blob')).toEqual([]);
    expect(attempt(long.subarray(0, 16 * mb), 15 * 60_000)).toMatchObject({ ok: true });
  });
});

describe('what a sound is', () => {
  const kind = (hex: string) => inspectSound(Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex')), 1);
  const none = { ok: false, error: { type: 'notASound' } };

  test('its head says, in any of the ways it may be written', () => {
    const sound = { ok: true, value: { mime: 'audio/webm' } };
    expect(kind('1a45dfa3 87 4282 84 7765626d')).toEqual(sound);
    expect(kind('1a45dfa3 0100000000000007 4282 84 7765626d')).toEqual(sound);
    expect(kind('1a45dfa3 4008 4282 4004 7765626d')).toEqual(sound);
    expect(kind('1a45dfa3 89 4282 86 7765626d0000')).toEqual(sound);
  });

  test('a film, a picture, half a head, or a head that lies about its size is none', () => {
    expect(kind('1a45dfa3 8b 4282 88 6d6174726f736b61')).toEqual(none);
    expect(kind('89504e470d0a1a0a')).toEqual(none);
    expect(kind('1a45dfa3')).toEqual(none);
    expect(kind('1a45dfa3 87 4282 84 77')).toEqual(none);
    expect(kind('1a45dfa3 87 4282 ff 7765626d')).toEqual(none);
    expect(kind('1a45dfa3 83 4286 81 01 4282 84 7765626d')).toEqual(none);
    expect(kind('1a45dfa3 87 0000 00 00000000')).toEqual(none);
  });
});

test('a length is shown in minutes and seconds', () => {
  expect([0, 999, 1000, 65_000, 900_000, -5].map(minutesAndSeconds)).toEqual([
    '0:00',
    '0:00',
    '0:01',
    '1:05',
    '15:00',
    '0:00',
  ]);
});
