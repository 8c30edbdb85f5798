import type { ActivityType, RoomActivity } from '../../../src/shared/domain/room/activity';
import { toId } from '../../../src/shared/ids';

const byType: { readonly [T in ActivityType]: Extract<RoomActivity, { readonly type: T }> } = {
  quiet: { type: 'quiet' },
  block: { type: 'block', blockId: toId('block') },
  story: { type: 'story', storyId: toId('s0') },
  insight: { type: 'insight', insightId: toId('i0') },
  board: { type: 'board' },
  slides: { type: 'slides', index: 0 },
  slips: { type: 'slips', blockId: toId('block') },
  choice: { type: 'choice', choiceId: toId('choice') },
  outlook: { type: 'outlook' },
};

/** One activity of every kind. A new kind that is missing here does not compile. */
export const everyActivity: readonly RoomActivity[] = Object.values(byType);
