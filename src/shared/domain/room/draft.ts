import type { AgendaBlockId, GroupId } from '../../ids';
import type { RoomActivity } from './activity';
import type { SlipSign } from './slip';

/**
 * The field on the room screen in which something is being written that is not put down yet. `blockId`: the part that the slip
 * answers; null: none of the programme.
 */
export type DraftPlace =
  | {
      readonly type: 'slip';
      readonly blockId: AgendaBlockId | null;
      readonly groupId: GroupId | null;
      readonly sign: SlipSign | null;
    }
  | { readonly type: 'agreement'; readonly field: 'text' | 'who' | 'due' };

/** The same text for the same field. */
export const placeKey = (place: DraftPlace): string =>
  place.type === 'slip'
    ? `slip:${place.blockId ?? ''}:${place.groupId ?? ''}:${place.sign ?? ''}`
    : `agreement:${place.field}`;

/** Whether this field can be opened while the room does this. */
export const isWrittenDuring = (place: DraftPlace, activity: RoomActivity): boolean => {
  if (place.type === 'agreement') return activity.type === 'outlook';
  if (activity.type !== 'slips' && activity.type !== 'block') return false;
  return activity.blockId === place.blockId && (place.groupId === null) === (activity.type === 'slips');
};
