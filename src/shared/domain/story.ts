import type { AttachmentId, ParticipantId, SessionId, StoryId } from '../ids';
import type { ConsentByUse } from './consent';
import type { Recording } from './recording';

/** A picture that belongs to a story. The bytes are asked for apart (`stories.picture`). */
export type Attachment = {
  readonly id: AttachmentId;
  readonly mime: 'image/png' | 'image/jpeg';
  /** What is to be seen, for who cannot see it; required before it leaves in an export. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
};

/** One telling. Its words live in a live text (`storyTextId`). */
export type Story = {
  readonly id: StoryId;
  readonly title: string;
  readonly tellerId: ParticipantId | null;
  /** Who wrote it down, when that is somebody else. */
  readonly writtenBy: ParticipantId | null;
  readonly sessionId: SessionId | null;
  /** The question it answers; may be empty. */
  readonly prompt: string;
  /** "Nog geen woorden": a drawing, a photo, a sound or a silence counts as a story. */
  readonly wordless: boolean;
  readonly attachments: readonly Attachment[];
  readonly recordings: readonly Recording[];
  readonly consent: ConsentByUse;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
};
