import { z } from 'zod';
import { idSchema } from '../../ids';

/**
 * What the room screen is for at a moment. `block`: the question of the part at hand, with its groups or roles.
 * `slips`: writing alone, covered until turned. `outlook`: agreements and promises.
 */
export const activitySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quiet') }),
  z.object({ type: z.literal('block'), blockId: idSchema('agendaBlock') }),
  z.object({ type: z.literal('story'), storyId: idSchema('story') }),
  z.object({ type: z.literal('insight'), insightId: idSchema('insight') }),
  z.object({ type: z.literal('board') }),
  z.object({ type: z.literal('slides'), index: z.number().int().min(0) }),
  z.object({ type: z.literal('slips'), blockId: idSchema('agendaBlock').nullable() }),
  z.object({ type: z.literal('choice'), choiceId: idSchema('choice') }),
  z.object({ type: z.literal('outlook') }),
]);
export type RoomActivity = z.infer<typeof activitySchema>;
export type ActivityType = RoomActivity['type'];

/** What lies over the activity: nothing, black at the facilitator's wish, or the calm picture of the stop signal. */
export type RoomCover = 'none' | 'blank' | 'stopped';
