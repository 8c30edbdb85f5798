/** The head of a sound as Chromium records it (WebM), with these words after it. */
export const tinySound = (words = 'een stem'): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d4287810442858102', 'hex'),
    ...new TextEncoder().encode(words),
  ]);
