import type { SharedAudience } from '../../../src/shared/audience';
import type { ActivityType } from '../../../src/shared/domain/room/activity';
import type { Outline } from '../../shared/audience/arbitraryWorkshop';
import { type CanaryWorkshop, type Piece, withCanaries } from '../../shared/audience/canaries';

/** What the room is at a moment, as far as the rules need it. */
export type Moment = {
  readonly audience: SharedAudience;
  readonly activity: ActivityType;
  readonly covered: boolean;
};

export type RoomRules = CanaryWorkshop & {
  /** Words that may not be on the room screen at this moment. */
  readonly forbidden: (moment: Moment) => ReadonlySet<string>;
  /** Words that must have come through when this audience has seen every activity. */
  readonly expected: (audience: SharedAudience) => ReadonlySet<string>;
};

/** Never on a room screen, whoever is there: for the facilitator's eyes, or only for the record. */
const neverInRoom = new Set([
  'notitie',
  'plaats',
  'aantekening',
  'antwoord',
  'woorden',
  'nu',
  'instructie',
  'bijeenkomst',
]);
/** Every part of the programme has a title and a question that are meant for the room. */
const alwaysInRoom = new Set(['onderdeel', 'onderdeelvraag']);
/** Comes to the room in slides only, and slides need the yes to presenting as well. */
const inSlidesOnly = new Set(['sterkte', 'stem', 'vervolg', 'dia', 'diatekst', 'perspectief', 'werkplaats']);
/** For whom an insight does not hold stands beside that insight, and in slides. */
const withInsight = new Set(['tegenstem']);
/** What every audience that may see it must get to see somewhere. */
const comesThrough = new Set([
  ...[
    'titel',
    'verhaalvraag',
    'kop',
    'punt',
    'tekst',
    'beeld',
    'bytes',
    'geluid',
    'klank',
    'citaat',
    'stapel',
    'inzicht',
    'tegenstem',
    'uitleg',
    'thema',
  ],
  ...['briefje', 'toezegging', 'wie', 'keuze', 'mogelijkheid', 'groepje', 'groepsvraag', 'schuilnaam'],
  ...alwaysInRoom,
]);

/** The bytes of a picture go where its story goes, those of a sound where its description goes. */
const withBytes = ({ pieces, kept, ...rest }: CanaryWorkshop): CanaryWorkshop => {
  const bytes = kept.stories.flatMap(({ title, attachments }) => {
    const story = pieces.find(({ canary }) => canary === title);
    return attachments.map(
      ({ id }): Piece => ({ canary: `‹bytes-${id}›`, what: 'bytes', may: (v) => story?.may(v) === true }),
    );
  });
  const sounds = kept.stories.flatMap(({ recordings }) =>
    recordings.map(({ id, description }): Piece => {
      const sound = pieces.find(({ canary }) => canary === description);
      return { canary: `‹klank-${id}›`, what: 'klank', may: (v) => sound?.may(v) === true };
    }),
  );
  return { ...rest, kept, pieces: [...pieces, ...bytes, ...sounds] };
};

/** The rules of the room in plain words, on a werkplaats of words that occur once. No code is shared with what is tested. */
export const roomRules = (outline: Outline): RoomRules => {
  // Each pile with a name that is only its own, so that by its name can be said whether it is seen.
  const piles = outline.piles.map((pile) => ({ ...pile, quotes: null }));
  const made = withBytes(withCanaries({ ...outline, piles }));
  const pseudonyms = new Map(made.data.participants.map(({ pseudonym, showName }) => [pseudonym, showName]));
  const onScreen = ({ canary, what, may }: Piece, audience: SharedAudience): boolean => {
    if (neverInRoom.has(what)) return false;
    if (alwaysInRoom.has(what)) return true;
    // In the circle all know each other; with others there, who wants that is named.
    if (what === 'schuilnaam') return audience === 'circle' || pseudonyms.get(canary) === true;
    return may({ audience, outlet: 'screen' });
  };
  const inSlides = (piece: Piece, audience: SharedAudience): boolean =>
    !neverInRoom.has(piece.what) && piece.may({ audience, outlet: 'presentation' });
  const isNamed = (piece: Piece, audience: SharedAudience): boolean =>
    piece.what === 'schuilnaam' && onScreen(piece, audience);
  const mayNow = (piece: Piece, { audience, activity, covered }: Moment): boolean => {
    if (covered) return false;
    if (piece.what === 'onderdeel' || isNamed(piece, audience)) return true;
    if (activity === 'quiet') return false;
    if (activity === 'slides') return inSlides(piece, audience);
    if (withInsight.has(piece.what) && activity !== 'insight') return false;
    return !inSlidesOnly.has(piece.what) && onScreen(piece, audience);
  };
  const wordsOf = (keep: (piece: Piece) => boolean): ReadonlySet<string> =>
    new Set(made.pieces.filter(keep).map(({ canary }) => canary));
  return {
    ...made,
    forbidden: (moment) => wordsOf((piece) => !mayNow(piece, moment)),
    expected: (audience) => wordsOf((piece) => comesThrough.has(piece.what) && onScreen(piece, audience)),
  };
};
