import type { Viewer } from '../../../src/shared/audience';
import type { ConsentByUse } from '../../../src/shared/domain/consent';
import type { InsightOutline, Outline, StoryOutline } from './arbitraryWorkshop';

/** The rules of PRODUCT.md, principles 1 and 3, in the plainest possible form: no code is shared with what is tested. */
export const rulesOf = ({ participants, stories, piles, insights }: Outline) => {
  const fragments = stories.flatMap((s, story) => s.fragments.map((_, place) => ({ story, place })));
  const yes = (consent: ConsentByUse | undefined, { audience, outlet }: Viewer): boolean => {
    if (!consent || audience === 'facilitator') return false;
    return consent[audience] && (outlet === 'screen' || outlet === 'data' || consent[outlet]);
  };
  const personAt = (ref: number) => participants[ref % participants.length];
  const released = (story: StoryOutline | undefined, v: Viewer): boolean =>
    story !== undefined &&
    story.teller !== null &&
    yes(personAt(story.teller)?.consent, v) &&
    yes(story.consent, v);
  const keptBack = (list: StoryOutline['fragments'], place: number): boolean =>
    list[place]?.circleOnly === true ||
    (list[place]?.overlaps === true && place > 0 && list[place - 1]?.circleOnly === true) ||
    (list[place + 1]?.overlaps === true && list[place + 1]?.circleOnly === true);
  const fragment = (i: number, v: Viewer): boolean => {
    const at = fragments[i];
    const made = at && stories[at.story];
    if (!at || !made || made.binned || made.fragments[at.place]?.binned) return false;
    return released(made, v) && (v.audience === 'circle' || !keptBack(made.fragments, at.place));
  };
  /** A card in the bin is shown to nobody, and its words stay as much in the circle as before. */
  const story = (s: number, v: Viewer): boolean =>
    released(stories[s], v) &&
    stories[s]?.binned === false &&
    fragments.every((at, i) => {
      const made = at.story === s ? stories[s]?.fragments[at.place] : undefined;
      if (made?.binned) return v.audience === 'circle' || !made.circleOnly;
      return made === undefined || fragment(i, v);
    });
  /** A voice is heard in the circle, by who is in the room: no file carries it. */
  const sound = (s: number, v: Viewer): boolean =>
    v.audience === 'circle' && v.outlet === 'screen' && story(s, v);
  const shownIn = (start: number): number => {
    const walked = [start];
    for (;;) {
      const parent = piles[walked.at(-1) ?? 0]?.mergedInto;
      if (parent === null || parent === undefined) return walked.at(-1) ?? start;
      if (walked.includes(parent % piles.length)) return start;
      walked.push(parent % piles.length);
    }
  };
  const pile = (p: number, v: Viewer): boolean =>
    fragments.some((at, i) => {
      const lies = stories[at.story]?.fragments[at.place]?.pile;
      if (lies === null || lies === undefined || !fragment(i, v)) return false;
      return lies % piles.length === p || shownIn(lies % piles.length) === p;
    });
  const speaker = (made: InsightOutline, k: number): number | null => {
    const said = made.voices[k];
    if (!said || said.fragment === null || fragments.length === 0) return said?.teller ?? null;
    return stories[fragments[said.fragment % fragments.length]?.story ?? 0]?.teller ?? null;
  };
  const voice = (n: number, k: number, v: Viewer): boolean => {
    const made = insights[n];
    const said = made?.voices[k];
    if (!made || !said) return false;
    const who = speaker(made, k);
    const refuses = made.checks.some(
      ({ participant, result }) =>
        result === 'doNotUse' &&
        who !== null &&
        participant % participants.length === who % participants.length,
    );
    if (refuses) return false;
    if (said.fragment !== null && fragments.length > 0) return fragment(said.fragment % fragments.length, v);
    return who === null || yes(personAt(who)?.consent, v);
  };
  const insight = (n: number, v: Viewer): boolean => {
    const made = insights[n];
    if (!made || (made.circleOnly && v.audience !== 'circle')) return false;
    const supports = made.voices.flatMap(({ side }, k) => (side === 'support' ? [k] : []));
    return supports.length === 0 || supports.some((k) => voice(n, k, v));
  };
  const person = (p: number, v: Viewer): boolean => {
    const isThem = (ref: number | null | undefined): boolean =>
      ref !== null && ref !== undefined && ref % participants.length === p;
    return (
      fragments.some((at, i) => isThem(stories[at.story]?.teller) && fragment(i, v)) ||
      stories.some((made, s) => isThem(made.teller) && story(s, v)) ||
      insights.some(
        (made, n) => insight(n, v) && made.voices.some((_, k) => isThem(speaker(made, k)) && voice(n, k, v)),
      )
    );
  };
  return { fragments, fragment, story, sound, pile, voice, insight, person };
};
