import type { ScreenActivity } from '@shared/contract/screenView';

/** One kind of activity, as the screen gets it. */
export type Shown<T extends ScreenActivity['type']> = Extract<ScreenActivity, { readonly type: T }>;

/** What the room is at: another part, story or choice of the same kind is something else. Another slide is not. */
export const placeOf = (activity: ScreenActivity): string => {
  switch (activity.type) {
    case 'block':
    case 'slips':
      return `${activity.type}:${activity.blockId ?? ''}`;
    case 'story':
      return `story:${activity.storyId}`;
    case 'insight':
      return `insight:${activity.textId}`;
    case 'choice':
      return `choice:${activity.id}`;
    default:
      return activity.type;
  }
};
