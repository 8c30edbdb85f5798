import { hearsSound, type SharedAudience, visibleTo } from '@shared/audience';
import type { ScreenActivity, ScreenPerson } from '@shared/contract/screenView';
import type { RoomActivity } from '@shared/domain/room/activity';
import type { WorkshopData } from '@shared/domain/workshopData';
import { readCardPlaces } from '../repositories/board';
import { answeredSince } from '../repositories/commitments';
import { readWorkshopData } from '../repositories/workshopData';
import { createFrozen } from './frozen';
import type { RoomTools } from './room';
import type { RoomSetting } from './roomState';
import { activityView } from './view/activityView';
import { type MeetingLine, meetingLine, noMeeting } from './view/meetingLine';
import { peopleFor } from './view/people';

/** An activity, and what is said of the meeting beside it. */
export type Shown = { readonly activity: ScreenActivity; readonly line: MeetingLine };

/** What the room sees, worked out from the werkplaats and kept until that changes. */
export type RoomShow = {
  /** Everything there is; null when no werkplaats is open. */
  readonly all: () => WorkshopData | null;
  /** Everything that an audience may see on a screen. */
  readonly visibleTo: (audience: SharedAudience) => WorkshopData | null;
  /** The same for who is in the room; null when nobody said who. */
  readonly visible: () => WorkshopData | null;
  readonly people: () => readonly ScreenPerson[];
  /** An activity as an audience may see it. */
  readonly activityFor: (activity: RoomActivity, audience: SharedAudience | null) => ScreenActivity;
  /** What is on the room screen now. Covered: nothing of it. Asked at every key of a live text. */
  readonly activity: () => ScreenActivity;
  /** The same, with what is said of the meeting. */
  readonly shown: () => Shown;
  /** Who is in the room may not see what was chosen, also while something covers it. */
  readonly isWithheld: () => boolean;
  /** Data changed: worked out anew. A frozen picture only when something in it may be seen no longer. */
  readonly dataChanged: () => void;
  readonly settingChanged: (former: RoomSetting, next: RoomSetting) => void;
  readonly forget: () => void;
};

/** Makes the show of one room. */
export const createRoomShow = (tools: RoomTools, setting: () => RoomSetting): RoomShow => {
  let kept: Kept = {};
  const seen = createSeen(tools, setting, () => kept);
  const activityFor: RoomShow['activityFor'] = (activity, audience) => {
    const [db, data] = [tools.openDb(), seen.all()];
    if (!db || !data || audience === null) return { type: 'quiet' };
    const held = tools.clock.get();
    return activityView(activity, {
      all: data,
      visible:
        (audience === setting().audience ? seen.visible() : null) ??
        visibleTo(data, { audience, outlet: 'screen' }),
      audience,
      people: peopleFor(data, audience),
      hasSound: hearsSound({ audience, outlet: 'screen' }),
      places: readCardPlaces(db),
      slides: () => tools.slidesFor(db, audience),
      sessionId: held?.sessionId ?? null,
      answered: () => (held ? answeredSince(db, held) : new Set()),
    });
  };
  const frozenShow = createFrozen({ tools, seen, activityFor });
  /** What lies under a cover, or is seen without one. */
  const under = (): ScreenActivity => {
    const { frozen, audience, activity: chosen } = setting();
    if (frozen !== null && audience !== null) return frozenShow.get(frozen, audience).activity;
    kept.activity ??= activityFor(chosen, audience);
    return kept.activity;
  };
  // Not even in the window: what is covered is not sent.
  const isHidden = (): boolean => setting().cover !== 'none' || setting().audience === null;
  return {
    ...seen,
    activityFor,
    activity: () => (isHidden() ? { type: 'quiet' } : under()),
    shown: () => {
      const { frozen, audience } = setting();
      if (isHidden()) return { activity: { type: 'quiet' }, line: noMeeting };
      if (frozen !== null && audience !== null) return frozenShow.get(frozen, audience);
      return { activity: under(), line: meetingLine(tools.clock) };
    },
    isWithheld: () => under().type === 'withheld',
    dataChanged: () => {
      kept = {};
      frozenShow.doubt();
    },
    settingChanged: (former, next) => {
      if (former.audience !== next.audience) kept = {};
      kept.activity = undefined;
      if (former.audience !== next.audience || former.frozen !== next.frozen) frozenShow.forget();
    },
    forget: () => {
      kept = {};
      frozenShow.forget();
    },
  };
};

type Seen = Pick<RoomShow, 'all' | 'visibleTo' | 'visible' | 'people'>;

const createSeen = (tools: RoomTools, setting: () => RoomSetting, kept: () => Kept): Seen => {
  const all = (): WorkshopData | null => {
    const db = tools.openDb();
    if (!db) return null;
    const known = kept();
    known.all ??= readWorkshopData(db);
    return known.all;
  };
  const visibleFor = (audience: SharedAudience): WorkshopData | null => {
    const data = all();
    return data && visibleTo(data, { audience, outlet: 'screen' });
  };
  return {
    all,
    visibleTo: visibleFor,
    visible: () => {
      const { audience } = setting();
      if (audience === null) return null;
      const known = kept();
      known.visible ??= visibleFor(audience);
      return known.visible;
    },
    people: () => {
      const data = all();
      const { audience } = setting();
      return data && audience ? peopleFor(data, audience) : [];
    },
  };
};

type Kept = {
  all?: WorkshopData | undefined;
  visible?: WorkshopData | null | undefined;
  activity?: ScreenActivity | undefined;
};
