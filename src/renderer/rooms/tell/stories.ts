import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import type { Session } from '@shared/domain/session';
import type { ParticipantId, SessionId, StoryId } from '@shared/ids';

/** The list as shown: the latest telling first; of one speaker when one is chosen. */
export const shownStories = (
  stories: readonly StorySummary[],
  speakerId: ParticipantId | null,
): readonly StorySummary[] =>
  stories.filter(({ tellerId }) => speakerId === null || tellerId === speakerId).toReversed();

/** The story on the sheet: the chosen one while it is in the list, otherwise the first. */
export const storyOnSheet = (shown: readonly StorySummary[], chosenId: StoryId | null): StorySummary | null =>
  shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null;

/** The story one step further down (1) or up (-1) the list; null at its ends. */
export const storyBeside = (shown: readonly StorySummary[], id: StoryId, step: 1 | -1): StoryId | null => {
  const place = shown.findIndex((story) => story.id === id);
  return place < 0 ? null : (shown[place + step]?.id ?? null);
};

/** Who stands among the pills: the experts first, then whoever else tells something. */
export const speakers = (
  people: readonly Participant[],
  stories: readonly StorySummary[],
): readonly Participant[] => {
  const tellers = new Set(stories.map(({ tellerId }) => tellerId));
  const experts = people.filter(({ role }) => role === 'expert');
  const others = people.filter(
    ({ role, id }) => role !== 'expert' && (role === 'staff' || role === 'employer' || tellers.has(id)),
  );
  return [...experts, ...others];
};

/** No words yet: said so, or a picture or sound that stands alone. */
export const hasNoWords = ({ opening, wordless, attachments, recordings }: StorySummary): boolean =>
  opening === '' && (wordless || attachments.length + recordings.length > 0);

/** A question that can be put to a teller, with the meeting it was made for. */
export type PromptCard = { readonly id: string; readonly prompt: string; readonly session: Session };

/** The questions of all story rounds; those of the given meeting first. The same question is there once. */
export const promptCards = (sessions: readonly Session[], first: SessionId | null): readonly PromptCard[] => {
  const ordered = [
    ...sessions.filter(({ id }) => id === first),
    ...sessions.filter(({ id }) => id !== first),
  ];
  const cards = ordered.flatMap((session) =>
    session.blocks
      .filter(({ method, prompt }) => method === 'storyRound' && prompt.trim() !== '')
      .map(({ id, prompt }): PromptCard => ({ id, prompt, session })),
  );
  return cards.filter(({ prompt }, place) => cards.findIndex((card) => card.prompt === prompt) === place);
};

/** The question a new story starts with. */
export const firstPrompt = (session: Session | null): string =>
  session ? (promptCards([session], session.id)[0]?.prompt ?? '') : '';
