import type { FragmentKind } from '@shared/domain/fragment';
import type { FragmentId, ParticipantId, StoryId } from '@shared/ids';
import { create } from 'zustand';

/** Where this room was, kept while other rooms are open. */
type TellPlace = {
  readonly storyId: StoryId | null;
  /** Who is speaking: the list shows their stories, and a new story is theirs. */
  readonly speakerId: ParticipantId | null;
  /** The kind that a new fragment gets: the one used last. */
  readonly kind: FragmentKind;
  /** A new story whose title waits for the cursor. */
  readonly titleOf: StoryId | null;
  /** A fragment to scroll to as soon as its story is on the sheet. */
  readonly fragmentId: FragmentId | null;
};

const start: TellPlace = { storyId: null, speakerId: null, kind: 'coping', titleOf: null, fragmentId: null };

export const useTellPlace = create<TellPlace>(() => start);

export const showStory = (storyId: StoryId): void => useTellPlace.setState({ storyId });

/** Shows somebody's stories, or everyone's. */
export const chooseSpeaker = (speakerId: ParticipantId | null): void => useTellPlace.setState({ speakerId });

/** Goes to a story that may be somebody else's than the speaker's; and to one fragment in it. */
export const goToStory = (storyId: StoryId, fragmentId: FragmentId | null = null): void =>
  useTellPlace.setState({ storyId, fragmentId, speakerId: null });

/** Goes to a story that was just made, with the cursor in its title. */
export const startInTitle = (storyId: StoryId): void => useTellPlace.setState({ storyId, titleOf: storyId });

export const titleHasCursor = (): void => useTellPlace.setState({ titleOf: null });

export const fragmentIsShown = (): void => useTellPlace.setState({ fragmentId: null });

export const rememberKind = (kind: FragmentKind): void => useTellPlace.setState({ kind });
