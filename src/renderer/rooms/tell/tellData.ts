import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import type { Session } from '@shared/domain/session';

/** What the whole room works with. */
export type TellData = {
  readonly stories: readonly StorySummary[];
  readonly people: readonly Participant[];
  readonly sessions: readonly Session[];
};
