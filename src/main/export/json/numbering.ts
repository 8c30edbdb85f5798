import type { WorkshopData } from '@shared/domain/workshopData';

type Number = (id: string | null) => string | null;

export type Numbering = Readonly<
  Record<'participant' | 'session' | 'story' | 'fragment' | 'pile' | 'theme' | 'insight' | 'picture', Number>
>;

/** Numbers for one file. What is not in the data has none, so that nothing can point at what may not be seen. */
export const createNumbering = (data: WorkshopData): Numbering => ({
  participant: numbersOf('p', data.participants),
  session: numbersOf('m', data.sessions),
  story: numbersOf('s', data.stories),
  fragment: numbersOf('f', data.fragments),
  pile: numbersOf('c', data.piles),
  theme: numbersOf('t', data.themes),
  insight: numbersOf('i', data.insights),
  picture: numbersOf(
    'b',
    data.stories.flatMap((story) => story.attachments),
  ),
});

const numbersOf = (letter: string, things: readonly { readonly id: string }[]): Number => {
  const numbers = new Map(things.map(({ id }, index) => [id, `${letter}${index + 1}`]));
  return (id) => (id === null ? null : (numbers.get(id) ?? null));
};
