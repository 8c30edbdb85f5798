import type { ParticipantId, StoryId } from '@shared/ids';

/** Under which name a recording waits. Nobody in particular leaves nothing behind for the next one. */
export const soundKey = (storyId: StoryId, hand: ParticipantId | null): string | null =>
  hand === null ? null : `${storyId}:${hand}`;
