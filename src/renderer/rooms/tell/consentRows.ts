import { mayShow, type Permission } from '@shared/audience';
import { type ConsentByUse, noConsent, type Use, uses } from '@shared/domain/consent';

/** Where the words of a story may go at all: `off` nowhere, `circle` not further than the circle. */
export type Reach = 'off' | 'circle' | 'further';

/** One use of one story. */
export type ConsentRow = {
  readonly use: Use;
  /** The yes for this story. */
  readonly on: boolean;
  /** Why a yes does nothing yet, or what still holds it back. */
  readonly held: 'tellerSaysNo' | 'nobodyToShow' | null;
};

type Consents = { readonly teller: ConsentByUse | null; readonly story: ConsentByUse };

/** How far the words may go now, by the one function that decides it. */
export const reachOf = ({ teller, story }: Consents): Reach => {
  const permission: Permission = { teller: teller ?? noConsent, story, circleOnly: false };
  const seenBy = (audience: 'circle' | 'staff' | 'public') =>
    mayShow(permission, { audience, outlet: 'screen' });
  if (seenBy('staff') || seenBy('public')) return 'further';
  return seenBy('circle') ? 'circle' : 'off';
};

/** A row for each use, in the order of how far the words travel. */
export const consentRows = ({ teller, story }: Consents): readonly ConsentRow[] =>
  uses.map((use) => ({ use, on: story[use], held: whatHolds({ teller, story }, use) }));

const whatHolds = ({ teller, story }: Consents, use: Use): ConsentRow['held'] => {
  if (!(teller ?? noConsent)[use]) return 'tellerSaysNo';
  const somebody = story.circle || story.staff || story.public;
  return story[use] && !somebody ? 'nobodyToShow' : null;
};
