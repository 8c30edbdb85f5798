import { expect, test } from 'vitest';
import { afterSeal, afterWording } from '../../../src/renderer/rooms/tell/sealRule';

const words = 'Ik maak de envelop pas open als de kinderen naar school zijn.';
const card = { words, quote: words, seal: 'verbatim' } as const;

test('other words under "letterlijk" make it "bewerkt", and say so', () => {
  expect(afterWording(card, 'Ik wacht met openmaken.')).toEqual({
    seal: 'edited',
    quote: 'Ik wacht met openmaken.',
    said: 'becameEdited',
  });
});

test('a seal that somebody chose stays when the words change again', () => {
  const shortened = { ...card, quote: 'Ik maak de envelop pas open.', seal: 'shortened' } as const;
  expect(afterWording(shortened, 'Ik maak de envelop open.')).toMatchObject({
    seal: 'shortened',
    said: null,
  });
});

test('the words as told are "letterlijk" again, whatever the seal was', () => {
  const edited = { ...card, quote: 'Anders.', seal: 'edited' } as const;
  expect(afterWording(edited, words)).toEqual({ seal: 'verbatim', quote: words, said: 'becameVerbatim' });
  expect(afterWording(card, words)).toMatchObject({ seal: 'verbatim', said: null });
});

test('"letterlijk" brings the words as told back; the other seals leave the words alone', () => {
  const edited = { ...card, quote: 'Anders.', seal: 'edited' } as const;
  expect(afterSeal(edited, 'verbatim')).toEqual({ seal: 'verbatim', quote: words, said: 'wordsBack' });
  expect(afterSeal(edited, 'composite')).toEqual({ seal: 'composite', quote: 'Anders.', said: null });
  expect(afterSeal(card, 'verbatim').said).toBeNull();
});
