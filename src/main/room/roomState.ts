import type { SharedAudience } from '@shared/audience';
import type { RoomActivity, RoomCover } from '@shared/domain/room/activity';
import type { Hands } from '@shared/domain/room/regions';
import type { ParticipantId } from '@shared/ids';

/** What the room screen is set to. Lives as long as a werkplaats is open; nothing of it is guessed at a new start. */
export type RoomSetting = {
  /** Null until somebody has said who is in the room. */
  readonly audience: SharedAudience | null;
  readonly activity: RoomActivity;
  readonly cover: RoomCover;
  /** What the room keeps seeing while the facilitator does something else; null when not frozen. */
  readonly frozen: RoomActivity | null;
  readonly hands: Hands;
  readonly controlHand: ParticipantId | null;
  /** Steps in the log up to this one were made for another company, and are not the room's to take back. */
  readonly historyFrom: number;
};

export const atStart: RoomSetting = {
  audience: null,
  activity: { type: 'quiet' },
  cover: 'none',
  frozen: null,
  hands: [null],
  controlHand: null,
  historyFrom: Number.POSITIVE_INFINITY,
};

/** What the room screen is about now: the frozen activity while it is frozen. */
export const activityShown = ({ activity, frozen }: RoomSetting): RoomActivity => frozen ?? activity;

/**
 * Another company comes in. Freezing ends, since what was frozen was meant for others. What was chosen stays chosen; whether
 * it may show is decided anew.
 */
export const withAudience = (
  setting: RoomSetting,
  audience: SharedAudience,
  historyFrom: number,
): RoomSetting =>
  setting.audience === audience ? setting : { ...setting, audience, frozen: null, historyFrom };

/** Black, or shown again. The stop signal is not lifted by accident. */
export const withBlank = (setting: RoomSetting, on: boolean): RoomSetting =>
  setting.cover === 'stopped' ? setting : { ...setting, cover: on ? 'blank' : 'none' };

/** What stands there stays, or goes on. */
export const withFreeze = (setting: RoomSetting, on: boolean): RoomSetting => ({
  ...setting,
  frozen: on ? (setting.frozen ?? setting.activity) : null,
});

/** What a key for it does: on, and off again. */
export const turned = (setting: RoomSetting, what: 'blank' | 'freeze'): RoomSetting =>
  what === 'blank'
    ? withBlank(setting, setting.cover !== 'blank')
    : withFreeze(setting, setting.frozen === null);

/** The same hands in another number of strips. */
export const withRegions = (setting: RoomSetting, count: number): RoomSetting => ({
  ...setting,
  hands: Array.from({ length: count }, (_, index) => setting.hands[index] ?? null),
});

/** Puts a hand in one strip. A strip that is not there changes nothing. */
export const withHand = (setting: RoomSetting, region: number, hand: ParticipantId | null): RoomSetting => ({
  ...setting,
  hands: setting.hands.map((known, index) => (index === region ? hand : known)),
});
