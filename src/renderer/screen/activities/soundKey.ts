import type { ParticipantId, StoryId } from '@shared/ids';

/** Under which name a recording waits. That of nobody in particular waits only while the screen is covered or still. */
export const soundKey = (storyId: StoryId, hand: ParticipantId | null): string => `${storyId}:${hand ?? ''}`;
