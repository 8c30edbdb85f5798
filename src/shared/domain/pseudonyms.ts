/** A pseudonym with the picture that goes with it. */
export type Pseudonym = { readonly name: string; readonly picture: string };

/** Friendly names from nature, each with a picture in resources/pictures. `compas` is kept for the facilitator. */
export const pseudonyms: readonly Pseudonym[] = [
  'Merel',
  'Bultrug',
  'Linde',
  'Vlinder',
  'Vos',
  'Tulp',
  'Kikker',
  'Egel',
  'Eik',
  'Zwaluw',
  'Otter',
  'Klaproos',
  'Specht',
  'Libel',
  'Berk',
  'Mus',
  'Zonnebloem',
  'Uil',
  'Haas',
  'Varen',
  'IJsvogel',
  'Kastanje',
  'Krekel',
  'Wilg',
  'Zeehond',
  'Madelief',
  'Reiger',
  'Schelp',
].map((name) => ({ name, picture: name.toLowerCase() }));

/** The first pseudonym nobody has yet; when all are taken, the first one with a number after it that is free. */
export const proposePseudonym = (taken: readonly string[]): Pseudonym => {
  const used = new Set(taken.map((name) => name.trim().toLowerCase()));
  const free = pseudonyms.find(({ name }) => !used.has(name.toLowerCase()));
  if (free) return free;
  for (let round = 2; ; round += 1) {
    const next = pseudonyms.find(({ name }) => !used.has(`${name} ${round}`.toLowerCase()));
    if (next) return { name: `${next.name} ${round}`, picture: next.picture };
  }
};
