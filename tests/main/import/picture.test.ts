import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectPicture } from '../../../src/main/import/picture';
import { tinyPng } from '../../support/builders';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const notAnImage = { ok: false, error: { type: 'notAnImage' } };
const tooLarge = { ok: false, error: { type: 'imageTooLarge', limitMb: 20 } };

const chunk = (type: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const png = (width: number, height: number, ...extra: readonly Buffer[]): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    hex('89504e470d0a1a0a'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
const frame = segment(0xc2, hex('08 0120 0280 03 011100 021101 031101'));
const scan = Buffer.concat([segment(0xda, hex('03 0100 0211 0311 00 3f 00')), hex('aabbcc ffd9')]);
const jpeg = (...segments: readonly Buffer[]): Uint8Array =>
  Buffer.concat([
    hex('ffd8'),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...segments,
    frame,
    scan,
  ]);
const exif = (order: 'II' | 'MM', orientation: number): Buffer => {
  const body =
    order === 'II'
      ? `4949 2a00 08000000 0200 0f01 0200 04000000 43616d00 1201 0300 01000000 0${orientation}00 0000 00000000`
      : `4d4d 002a 00000008 0002 010f 0002 00000004 43616d00 0112 0003 00000001 000${orientation} 0000 00000000`;
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), hex(body), Buffer.from('GPS 52.08 N')]));
};

describe('looking into a picture', () => {
  test('knows a PNG and a JPEG by their bytes', () => {
    expect(inspectPicture(tinyPng)).toMatchObject({
      ok: true,
      value: { mime: 'image/png', width: 1, height: 1 },
    });
    expect(inspectPicture(png(640, 288))).toMatchObject({ ok: true, value: { width: 640, height: 288 } });
    expect(inspectPicture(jpeg())).toMatchObject({
      ok: true,
      value: { mime: 'image/jpeg', width: 640, height: 288 },
    });
  });

  test('refuses what is no picture, or only begins as one', () => {
    const gif = Buffer.from('GIF89a');
    const half = png(640, 288).subarray(0, 60);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const flat = png(0, 288);
    const headOnly = jpeg().subarray(0, 40);
    const noFrame = Buffer.concat([hex('ffd8'), scan]);
    for (const bytes of [gif, half, svg, flat, headOnly, noFrame, hex('ffd8'), hex('ffd8ffff'), hex('')]) {
      expect(inspectPicture(bytes)).toEqual(notAnImage);
    }
  });

  test('refuses a bomb: a small file that unfolds to very many pixels', () => {
    expect(inspectPicture(png(50_000, 50_000))).toEqual(tooLarge);
    expect(inspectPicture(png(10_000, 5_000)).ok).toBe(true);
    expect(inspectPicture(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(tooLarge);
  });

  test('takes out what tells of maker, place and moment', () => {
    const secrets = png(
      4,
      4,
      chunk('tEXt', Buffer.from('Author\0Jan Jansen')),
      chunk('eXIf', Buffer.from('GPS')),
    );
    const cleaned = inspectPicture(secrets);
    expect(cleaned.ok && Buffer.from(cleaned.value.bytes).equals(Buffer.from(png(4, 4)))).toBe(true);
    const photo = jpeg(
      exif('MM', 1),
      segment(0xfe, Buffer.from('Jan Jansen')),
      segment(0xed, Buffer.from('Photoshop')),
    );
    const bare = inspectPicture(photo);
    expect(bare.ok && Buffer.from(bare.value.bytes).equals(Buffer.from(jpeg()))).toBe(true);
  });

  test.each(['II', 'MM'] as const)('remembers which side is up (%s)', (order) => {
    const turned = inspectPicture(jpeg(exif(order, 6)));
    if (!turned.ok) throw new Error('refused');
    const text = Buffer.from(turned.value.bytes).toString('latin1');
    expect(text).toContain('Exif');
    expect(text).not.toMatch(/GPS|Cam/);
    // Reading what was written gives the same again.
    const again = inspectPicture(turned.value.bytes);
    expect(again.ok && Buffer.from(again.value.bytes).equals(Buffer.from(turned.value.bytes))).toBe(true);
  });
});
