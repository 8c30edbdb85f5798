import { z } from 'zod';
import type { ParticipantId } from '../ids';
import type { ConsentByUse } from './consent';

export const roles = ['expert', 'facilitator', 'staff', 'researcher', 'employer'] as const;
export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);

/** Anyone who takes part, known by pseudonym and picture only. */
export type Participant = {
  readonly id: ParticipantId;
  readonly pseudonym: string;
  /** Name of a picture in resources/pictures, without extension; empty when none. */
  readonly picture: string;
  readonly role: Role;
  /** From which side someone speaks, in a few words. */
  readonly perspective: string;
  /** For the facilitator only ("liever geen beeld"). */
  readonly note: string;
  /** Whether the pseudonym may stand beside the words outside the circle. */
  readonly showName: boolean;
  readonly consent: ConsentByUse;
};
