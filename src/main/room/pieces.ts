import type { SharedAudience } from '@shared/audience';
import type { AudienceChange } from '@shared/contract/room';
import { cleanLine } from '@shared/domain/cleanText';
import { isNamedInRoom } from '@shared/domain/room/madeInTheRoom';
import type { WorkshopData } from '@shared/domain/workshopData';

/** One thing that an audience sees, by its title or first words. */
export type Piece = AudienceChange & { readonly key: string };

/** Everything in a filtered werkplaats that can be named, and who may be shown by pseudonym. */
export const piecesOf = (
  data: WorkshopData,
  everyone: WorkshopData['participants'],
  audience: SharedAudience | null,
): readonly Piece[] => [
  ...data.stories.map(({ id, title }) => piece('story', id, title)),
  ...data.stories.flatMap(({ title, recordings }) =>
    recordings.map(({ id, description }) => piece('sound', id, description || title)),
  ),
  ...data.fragments.map(({ id, quote }) => piece('fragment', id, quote)),
  ...data.insights.map(({ id, statement }) => piece('insight', id, statement)),
  ...data.piles.map(({ id, name }) => piece('pile', id, name)),
  ...data.slips.map(({ id, text }) => piece('slip', id, text)),
  ...data.choices.map(({ id, question }) => piece('choice', id, question)),
  ...data.commitments.map(({ id, text }) => piece('commitment', id, text)),
  ...everyone
    .filter((person) => audience !== null && isNamedInRoom(person, audience))
    .map(({ id, pseudonym }) => piece('name', id, pseudonym)),
];

const piece = (kind: AudienceChange['kind'], id: string, title: string): Piece => ({
  kind,
  key: `${kind}:${id}`,
  title: cleanLine(title.slice(0, 1000), 120),
});

/** A key for everything in a filtered werkplaats that somebody may want off the wall: also a picture, a voice, a turned slip. */
export const keysOf = (
  data: WorkshopData,
  everyone: WorkshopData['participants'],
  audience: SharedAudience | null,
): ReadonlySet<string> =>
  new Set([
    ...piecesOf(data, everyone, audience).map(({ key }) => key),
    ...data.stories.flatMap(({ attachments }) => attachments.map(({ id }) => `picture:${id}`)),
    ...data.insights.flatMap(({ voices }) => voices.map(({ id }) => `voice:${id}`)),
    ...data.slips.filter(({ turned }) => turned).map(({ id }) => `turned:${id}`),
  ]);
