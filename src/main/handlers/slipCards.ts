import { visibleTo } from '@shared/audience';
import type { Slip } from '@shared/domain/room/slip';
import { cardOfSlip, type SlipCard } from '@shared/domain/room/slipCard';
import type { Story } from '@shared/domain/story';
import { type StoryId, storyTextId, toId } from '@shared/ids';
import { ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { fragmentExists, insertFragment, readFragments } from '../repositories/fragments';
import { insertInsight, insertVoice } from '../repositories/insights';
import { readSessions } from '../repositories/sessions';
import { readSlips } from '../repositories/slips';
import { insertStory, readStories } from '../repositories/stories';
import { readPlainTexts } from '../repositories/texts';
import { readWorkshopData } from '../repositories/workshopData';
import { seedText } from '../texts/seed';
import { done, notFound } from './done';
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler';

export const slipCardQueries = {
  'slips.cards': ({ db }, { sessionId, audience }) => {
    const cards = slipCards(db).filter(({ slip }) => slip.sessionId === sessionId);
    if (cards.length === 0) return ok([]);
    const seen = visibleTo(readWorkshopData(db), { audience, outlet: 'screen' });
    const shown = new Set<string>(seen.fragments.map(({ id }) => id));
    return ok(
      cards.map(
        ({ slip, state, story }): SlipCard => ({
          slipId: slip.id,
          state,
          storyId: story?.id ?? null,
          tellerId: story?.tellerId ?? null,
          shown: state === 'card' && shown.has(cardOfSlip(slip.id)),
        }),
      ),
    );
  },
} satisfies Partial<QueryHandlers>;

export const slipCardCommands = {
  'slips.toCard': (context, { ids }) => {
    const { db } = context;
    const wanted = new Set(ids);
    const slips = readSlips(db).filter(({ id }) => wanted.has(id));
    if (slips.length < wanted.size) return notFound;
    const taken = new Set(slipCards(db).map(({ slip }) => slip.id));
    // A covered slip stays covered: its words go nowhere.
    const laid = slips.filter(({ id, turned }) => turned && !taken.has(id));
    const prompts = new Map(
      readSessions(db)
        .flatMap(({ blocks }) => blocks)
        .map(({ id, prompt }) => [id, prompt]),
    );
    for (const slip of laid) layCard(context, slip, (slip.blockId && prompts.get(slip.blockId)) ?? '');
    const [only] = laid;
    return laid.length === 1 && only
      ? done(null, 'laySlip', { words: only.text })
      : done(null, 'laySlips', { number: String(laid.length) });
  },
  'slips.toInsight': ({ db, newId }, { id: slipId }) => {
    const slip = readSlips(db).find((known) => known.id === slipId);
    // What is covered is for nobody's eyes yet, and an insight is for everybody's.
    if (!slip?.turned) return notFound;
    const { text: statement, authorId: tellerId, madeWith } = slip;
    const id = toId<'insight'>(newId());
    insertInsight(db, { id, kind: 'enabling', statement, strength: '', circleOnly: madeWith !== 'public' });
    if (tellerId !== null) {
      const voice = { id: toId<'voice'>(newId()), side: 'support', fragmentId: null, tellerId } as const;
      insertVoice(db, id, { ...voice, text: statement });
    }
    return done({ id }, 'addInsight', { statement });
  },
} satisfies Partial<CommandHandlers>;

/** A story of these words alone, told by who wrote them, and all of it marked. As with every story, nothing is released. */
const layCard = ({ db, now, newId }: CommandContext, slip: Slip, prompt: string): void => {
  const storyId = toId<'story'>(newId());
  const id = cardOfSlip(slip.id);
  insertStory(db, {
    id: storyId,
    title: '',
    tellerId: slip.authorId,
    sessionId: slip.sessionId,
    prompt,
    wordless: false,
    writtenBy: null,
    createdAt: now(),
  });
  insertFragment(db, {
    id,
    storyId,
    words: slip.text,
    quote: slip.text,
    seal: 'verbatim',
    kind: 'moment',
    circleOnly: false,
    attachmentId: null,
  });
  seedText(db, storyTextId(storyId), [{ type: 'paragraph', runs: [{ text: slip.text, marks: [id] }] }]);
};

type Became = {
  readonly slip: Slip;
  readonly state: SlipCard['state'];
  readonly story: Story | undefined;
};

/** The slips that became something, and what. A slip whose words alone are a story of its writer became that story. */
const slipCards = (db: ReadDb): readonly Became[] => {
  const slips = readSlips(db);
  const stories = new Map(readStories(db).map((story) => [story.id, story]));
  const holders = new Map(readFragments(db).map(({ id, storyId }) => [id, storyId]));
  const held = new Set(slips.map(({ id }) => holders.get(cardOfSlip(id))));
  const plain = readPlainTexts(db);
  const told = new Map(
    [...stories.values()]
      .filter(({ id }) => !held.has(id))
      .map((story) => [sameWords(story, plain.get(storyTextId(story.id)) ?? ''), story]),
  );
  return slips.flatMap((slip): readonly Became[] => {
    const id = cardOfSlip(slip.id);
    const holder: StoryId | undefined = holders.get(id);
    if (holder) return [{ slip, state: 'card', story: stories.get(holder) }];
    if (fragmentExists(db, id)) return [{ slip, state: 'removed', story: undefined }];
    const story = told.get(sameWords({ sessionId: slip.sessionId, tellerId: slip.authorId }, slip.text));
    return story ? [{ slip, state: 'story', story }] : [];
  });
};

const sameWords = ({ sessionId, tellerId }: Pick<Story, 'sessionId' | 'tellerId'>, words: string): string =>
  JSON.stringify([sessionId, tellerId, words]);
