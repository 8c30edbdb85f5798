import type { RoomActivity } from '@shared/domain/room/activity';
import type { MeetingPlace } from '@shared/domain/room/meeting';
import type { AgendaBlock, Method } from '@shared/domain/session';

/** What the room usually does during a method. */
const usual: Readonly<Record<Method, 'block' | 'slips' | 'board' | 'outlook' | 'quiet'>> = {
  free: 'block',
  checkIn: 'block',
  promises: 'outlook',
  storyRound: 'block',
  pairTelling: 'block',
  break: 'quiet',
  // Alone first. Together, on the board, is a press of its own.
  sortAloneTogether: 'slips',
  plenary: 'slips',
  breakout: 'block',
  panel: 'block',
  mirror: 'block',
  plusMinus: 'slips',
  agreements: 'outlook',
  checkOut: 'block',
};

/** What to put on the room screen in this place, when nobody says otherwise. `block` null: the opening or the closing. */
export const fittingActivity = (block: Pick<AgendaBlock, 'id' | 'method'> | null): RoomActivity => {
  if (block === null) return { type: 'outlook' };
  const type = usual[block.method];
  return type === 'block' || type === 'slips' ? { type, blockId: block.id } : { type };
};

/** All places of a meeting in their order. */
export const placesOf = (blocks: readonly Pick<AgendaBlock, 'id'>[]): readonly MeetingPlace[] => [
  'opening',
  ...blocks.map(({ id }) => id),
  'closing',
];
