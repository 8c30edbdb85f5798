import type { SharedAudience } from '@shared/audience';
import type {
  ScreenActivity,
  ScreenAgreement,
  ScreenGroup,
  ScreenPerson,
  ScreenSlip,
} from '@shared/contract/screenView';
import type { Slide } from '@shared/document/slides';
import { boardOf, type CardPlaces } from '@shared/domain/board/boardOf';
import type { PileColour } from '@shared/domain/pile';
import type { RoomActivity } from '@shared/domain/room/activity';
import { type BlockRoleName, blockRoles, comesBackIn } from '@shared/domain/room/breakout';
import { isClosed, mayChooseNameless } from '@shared/domain/room/choice';
import { lookedBackOn } from '@shared/domain/room/lookBack';
import type { Slip } from '@shared/domain/room/slip';
import type { AgendaBlock, Commitment } from '@shared/domain/session';
import type { WorkshopData } from '@shared/domain/workshopData';
import { type AgendaBlockId, type CommitmentId, type SessionId, storyTextId } from '@shared/ids';
import { assertNever } from '@shared/result';
import { insightView } from './insightView';
import { peopleWith } from './people';

/** From what the room's picture of an activity is made. */
export type ActivitySource = {
  /** All of it: for the parts of a programme, which the room sees title and question of. */
  readonly all: WorkshopData;
  /** What this audience may see on a screen. Every word of a participant comes from here. */
  readonly visible: WorkshopData;
  readonly audience: SharedAudience;
  readonly people: readonly ScreenPerson[];
  /** Sounds exist for this company. */
  readonly hasSound: boolean;
  readonly places: CardPlaces;
  readonly slides: () => readonly Slide[];
  /** The meeting that is being held; its slips and choices are the ones shown. */
  readonly sessionId: SessionId | null;
  /** The promises that were answered in it. */
  readonly answered: () => ReadonlySet<CommitmentId>;
};

const withheld: ScreenActivity = { type: 'withheld' };

/** The activity as this audience may see it. */
export const activityView = (activity: RoomActivity, source: ActivitySource): ScreenActivity => {
  switch (activity.type) {
    case 'quiet':
      return activity;
    case 'block':
      return blockView(activity.blockId, source);
    case 'story':
      return storyView(activity, source);
    case 'insight':
      return insightView(activity.insightId, source.visible);
    case 'board':
      return { type: 'board', view: boardOf(source.visible, source.places) };
    case 'slides':
      return slidesView(activity.index, source.slides());
    case 'slips':
      return slipsView(activity.blockId, source);
    case 'choice':
      return choiceView(activity, source);
    case 'outlook':
      return outlookView(source);
    default:
      return assertNever(activity);
  }
};

const programmeWith = ({ all }: ActivitySource, id: AgendaBlockId | null): readonly AgendaBlock[] =>
  all.sessions.find(({ blocks }) => blocks.some((block) => block.id === id))?.blocks ?? [];

const findBlock = (source: ActivitySource, id: AgendaBlockId | null): AgendaBlock | undefined =>
  programmeWith(source, id).find((block) => block.id === id);

const blockView = (id: AgendaBlockId, source: ActivitySource): ScreenActivity => {
  const block = findBlock(source, id);
  if (!block) return { type: 'quiet' };
  const { visible, people } = source;
  const inRole = (role: BlockRoleName) =>
    peopleWith(
      people,
      visible.roles.filter((one) => one.blockId === id && one.role === role).map((one) => one.participantId),
    );
  return {
    type: 'block',
    blockId: id,
    title: block.title,
    question: block.prompt,
    roles: blockRoles
      .map((role) => ({ role, people: inRole(role) }))
      .filter((group) => group.people.length > 0),
    groups: groupsOf(id, source),
  };
};

const groupsOf = (id: AgendaBlockId | null, { visible, people }: ActivitySource): readonly ScreenGroup[] =>
  visible.groups
    .filter(({ blockId }) => blockId === id)
    .map((group) => ({
      id: group.id,
      name: group.name,
      question: group.question,
      members: peopleWith(people, group.members),
      slips: visible.slips
        .filter(({ groupId }) => groupId === group.id)
        .map((slip) => slipView(slip, people)),
    }));

const storyView = (
  { storyId }: Extract<RoomActivity, { type: 'story' }>,
  { visible, hasSound }: ActivitySource,
): ScreenActivity => {
  const story = visible.stories.find(({ id }) => id === storyId);
  if (!story) return withheld;
  const colours = new Map(visible.piles.map(({ id, colour }) => [id, colour]));
  const colourOf = (pileId: (typeof visible.fragments)[number]['pileId']): PileColour =>
    (pileId && colours.get(pileId)) ?? 'yellow';
  return {
    type: 'story',
    storyId,
    textId: storyTextId(storyId),
    title: story.title,
    question: story.prompt,
    marks: visible.fragments
      .filter((fragment) => fragment.storyId === storyId && fragment.attachmentId === null)
      .map(({ id, pileId }) => ({ id, colour: colourOf(pileId) })),
    pictures: story.attachments.map(({ id, description, width, height }) => ({
      id,
      description,
      width,
      height,
    })),
    sounds: hasSound
      ? story.recordings.map(({ id, description, milliseconds }) => ({ id, description, milliseconds }))
      : null,
  };
};

const slidesView = (index: number, slides: readonly Slide[]): ScreenActivity =>
  slides.length === 0
    ? withheld
    : {
        type: 'slides',
        // What the speaker wrote for themselves stays in the control window.
        slides: slides.map((slide) => ({ ...slide, notes: '' })),
        index: Math.min(index, slides.length - 1),
      };

const slipsView = (blockId: AgendaBlockId | null, source: ActivitySource): ScreenActivity => {
  const { visible, people, sessionId } = source;
  const block = findBlock(source, blockId);
  const slips = visible.slips.filter(
    (slip) => slip.sessionId === sessionId && slip.blockId === blockId && slip.groupId === null,
  );
  return {
    type: 'slips',
    blockId,
    title: block?.title ?? '',
    question: block?.prompt ?? '',
    signs: block?.method === 'plusMinus',
    fromGroups: groupsOf(blockId && comesBackIn(programmeWith(source, blockId), blockId), source).filter(
      (group) => group.slips.length > 0,
    ),
    slips: slips.map((slip) => slipView(slip, people)),
  };
};

const slipView = (
  { id, turned, sign, text, authorId }: Slip,
  people: readonly ScreenPerson[],
): ScreenSlip => ({
  id,
  turned,
  sign,
  text,
  pseudonym: people.find((person) => person.id === authorId)?.pseudonym ?? '',
});

const choiceView = (
  { choiceId }: Extract<RoomActivity, { type: 'choice' }>,
  { visible, audience }: ActivitySource,
): ScreenActivity => {
  const choice = visible.choices.find(({ id }) => id === choiceId);
  if (!choice) return withheld;
  const { id, question, decided, options } = choice;
  return {
    type: 'choice',
    id,
    question,
    decided,
    closed: isClosed(choice),
    nameless: mayChooseNameless(audience),
    options: options.map((option) => ({ ...option, outcome: decided ? option.outcome : '' })),
  };
};

const outlookView = ({ visible, sessionId, answered }: ActivitySource): ScreenActivity => {
  const shown = lookedBackOn(visible.commitments, { sessionId, answered: answered() });
  const ofKind = (kind: Commitment['kind']): readonly ScreenAgreement[] =>
    shown
      .filter((commitment) => commitment.kind === kind)
      .map(({ text, who, due, kept }) => ({ text, who, due, kept }));
  return { type: 'outlook', agreements: ofKind('agreement'), promises: ofKind('promise') };
};
