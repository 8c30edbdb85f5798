import type { SharedAudience } from '../../../src/shared/audience';
import { contract, type OperationName } from '../../../src/shared/contract';
import type { Operation } from '../../../src/shared/contract/operation';
import type { RoomActivity } from '../../../src/shared/domain/room/activity';
import { insightTextId, storyTextId, type TextId, toId } from '../../../src/shared/ids';
import type { RoomDesk } from './roomDesk';
import type { RoomRules } from './roomRules';

/** How much was tried. */
export type Tally = {
  operations: number;
  answered: number;
  words: number;
  activities: number;
  /** How often the room screen got a yes, per operation. */
  readonly accepted: Map<OperationName, number>;
};

export const emptyTally = (): Tally => ({
  operations: 0,
  answered: 0,
  words: 0,
  activities: 0,
  accepted: new Map(),
});

// Proof: these are the contract's own names.
export const names = Object.keys(contract) as OperationName[];
export const operation = (name: OperationName): Operation => contract[name];
export const screenOperations = names.filter((name) => operation(name).callers.includes('screen'));

export type Attack = {
  readonly desk: RoomDesk;
  readonly random: Random;
  readonly rules: RoomRules;
  readonly tally: Tally;
  /** Words that came to the room screen for the audience at hand. */
  readonly came: Set<string>;
  /** So many events were looked at. */
  heard: number;
  dump?: { readonly changes: number; readonly text: string };
};

export type Random = {
  readonly below: (count: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly maybe: () => boolean;
};

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(1, count));
  };
  // Proof: `below` gives a place in the list; callers give no empty lists.
  return {
    below,
    of: (list) => list[below(list.length)] as (typeof list)[number],
    maybe: () => below(2) === 1,
  };
};

/** The same desk, of which everything that the room screen may do is counted. */
export const counting = (desk: RoomDesk, { accepted }: Tally): RoomDesk => ({
  ...desk,
  dispatch: async (caller, name, input) => {
    const answer = await desk.dispatch(caller, name, input);
    const known = screenOperations.find((operationName) => operationName === name);
    if (caller === 'screen' && answer.ok && known) accepted.set(known, (accepted.get(known) ?? 0) + 1);
    return answer;
  },
});

export const mustDo = async (
  { dispatch }: RoomDesk,
  name: OperationName,
  input: unknown,
): Promise<unknown> => {
  const answer = await dispatch('control', name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

export const activitiesOf = ({ data }: RoomRules): readonly RoomActivity[] => [
  { type: 'quiet' },
  { type: 'block', blockId: toId('block') },
  ...data.stories.map(({ id }) => ({ type: 'story', storyId: id }) as const),
  ...data.insights.map(({ id }) => ({ type: 'insight', insightId: id }) as const),
  { type: 'board' },
  { type: 'slides', index: 0 },
  { type: 'slips', blockId: toId('block') },
  { type: 'slips', blockId: toId('plenary') },
  ...data.choices.map(({ id }) => ({ type: 'choice', choiceId: id }) as const),
  { type: 'outlook' },
];

export type Situation = {
  readonly audience: SharedAudience;
  readonly activity: RoomActivity;
  readonly covered: boolean;
  /** Covered or frozen: nothing can be done. */
  readonly locked?: boolean;
};

export const ownTextOf = (activity: RoomActivity): TextId | null => {
  if (activity.type === 'story') return storyTextId(activity.storyId);
  return activity.type === 'insight' ? insightTextId(activity.insightId) : null;
};
