import { z } from 'zod';
import type { SharedAudience } from '../audience';
import { activitySchema, type RoomActivity, type RoomCover } from '../domain/room/activity';
import { companySchema } from '../domain/room/company';
import type { Hands } from '../domain/room/regions';
import { mostRegions } from '../domain/room/regions';
import { idSchema, type ParticipantId } from '../ids';
import { nothing } from './fields';
import { action, query } from './operation';

/** A display of this computer. `name` is what the system calls it; may be empty. Size in pixels of the desktop. */
export type RoomDisplay = {
  readonly id: number;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The facilitator's window stands on it. */
  readonly isControl: boolean;
  /** The room screen was on it last time. */
  readonly isRemembered: boolean;
};

/** Where the room screen is. `displayGone`: its display was taken away; it waits for it to come back, and shows nowhere. */
export type RoomPlace =
  | { readonly type: 'closed'; readonly because: 'never' | 'closed' | 'crashed' }
  /** `shared`: the control window has no other display, so only one of the two is in front. */
  | { readonly type: 'shown'; readonly displayId: number; readonly shared: boolean }
  | { readonly type: 'displayGone' };

/** The room screen as the facilitator has to know it. */
export type RoomState = {
  readonly place: RoomPlace;
  /** Its page does not answer; loading it again helps; what was kept is there again. */
  readonly stuck: boolean;
  readonly displays: readonly RoomDisplay[];
  /** Who is in the room; null: not said yet, and then nothing shows. */
  readonly audience: SharedAudience | null;
  readonly activity: RoomActivity;
  /** What was chosen may not be seen by who is in the room. */
  readonly withheld: boolean;
  readonly cover: RoomCover;
  readonly frozen: boolean;
  readonly hands: Hands;
  /** Who writes in the control window; null: the facilitator. */
  readonly controlHand: ParticipantId | null;
};

/** One thing that another audience would see or no longer see, by its title or first words. */
export type AudienceChange = {
  readonly kind:
    | 'story'
    | 'sound'
    | 'fragment'
    | 'insight'
    | 'pile'
    | 'slip'
    | 'choice'
    | 'commitment'
    | 'name';
  readonly title: string;
};

/** What becomes visible and what disappears when this audience comes in the place of the one now. At most 200 of each are named. */
export type AudiencePreview = {
  readonly appears: readonly AudienceChange[];
  readonly disappears: readonly AudienceChange[];
  /** What was chosen for the room screen may not be seen by this audience, and goes off it or does not come. */
  readonly hidesActivity: boolean;
};

const onOff = z.object({ on: z.boolean() });

/** Steering the room screen: from the control window only, unless said otherwise. */
export const room = {
  'room.state': query<RoomState>()(nothing, ['room']),
  'room.preview': query<AudiencePreview>()(z.object({ audience: companySchema }), [
    'room',
    'consent',
    'participants',
    'stories',
    'texts',
    'fragments',
    'piles',
    'insights',
    'slips',
    'choices',
    'commitments',
  ]),
  /** Opens the room screen, or brings it to the front. `displayId` null: the one it was on last, else another than this one. */
  'room.open': action()(
    z.object({
      audience: companySchema,
      displayId: z.number().int().nullable(),
      /** Shown from the first moment; without it what was chosen before. */
      activity: activitySchema.optional(),
    }),
  ),
  'room.close': action()(nothing),
  /** Loads the page of the room screen anew. */
  'room.reload': action()(nothing),
  'room.show': action()(z.object({ activity: activitySchema })),
  'room.setAudience': action()(z.object({ audience: companySchema })),
  'room.blank': action()(onOff),
  'room.freeze': action()(onOff),
  /** On after the stop signal. The timer stays where it is. */
  'room.resume': action()(nothing),
  /** With one display: brings the other window to the front. */
  'room.switch': action()(nothing, ['control', 'screen']),
  'room.setControlHand': action()(z.object({ hand: idSchema('participant').nullable() })),
  /** Divides the touch screen into so many upright strips, each with a hand of its own. */
  'room.setRegions': action()(z.object({ count: z.number().int().min(1).max(mostRegions) })),
};
