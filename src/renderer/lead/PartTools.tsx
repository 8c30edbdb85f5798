import type { MeetingView } from '@shared/contract/meeting';

/** What is needed with the part at hand. */
export const PartTools = ({ meeting: _ }: { meeting: MeetingView }) => null;
