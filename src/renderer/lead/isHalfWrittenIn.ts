import type { SessionId } from '@shared/ids';
import { isHalfWritten } from '../ui/halfWritten';

/** What is written down in a meeting, by the names under which its words are kept meanwhile. */
const kinds = ['commitment:lead', 'slip', 'choice'] as const;

/** Whether an agreement, a note or a choice of this meeting is still half written. */
export const isHalfWrittenIn = (sessionId: SessionId): boolean =>
  isHalfWritten((key) => kinds.some((kind) => key.startsWith(`${kind}:${sessionId}:`)));
