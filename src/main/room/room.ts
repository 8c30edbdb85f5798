import { type SharedAudience, visibleTo } from '@shared/audience';
import type { OperationName } from '@shared/contract';
import type { Caller, Topic } from '@shared/contract/operation';
import type { RoomDisplay, RoomPlace, RoomState } from '@shared/contract/room';
import type { ScreenPerson, ScreenView } from '@shared/contract/screen';
import type { Slide } from '@shared/document/slides';
import type { RoomActivity } from '@shared/domain/room/activity';
import { partAtHand, timerOf } from '@shared/domain/room/meeting';
import { remainingMs } from '@shared/domain/room/timer';
import type { WorkshopData } from '@shared/domain/workshopData';
import type { ParticipantId, TextId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { readCardPlaces } from '../repositories/board';
import { lastCommand } from '../repositories/history';
import { readWorkshopData } from '../repositories/workshopData';
import type { MeetingClock } from './meetingClock';
import { activityShown, atStart, type RoomSetting, withAudience } from './roomState';
import { screenMay } from './screenRules';
import { activityView } from './view/activityView';
import { peopleFor } from './view/people';

/** The room window, as far as the room needs it. */
export type RoomWindow = {
  readonly displays: () => readonly RoomDisplay[];
  readonly place: () => RoomPlace;
  readonly open: (displayId: number | null) => void;
  readonly close: () => void;
  readonly switchView: () => void;
};

export type RoomTools = {
  /** The open werkplaats with its texts brought up to date, or null. */
  readonly openDb: () => WriteDb | null;
  readonly slidesFor: (db: ReadDb, audience: SharedAudience) => readonly Slide[];
  readonly window: RoomWindow;
  readonly clock: MeetingClock;
  readonly changed: (topics: readonly Topic[]) => void;
  /** What the room window may use has changed: its live texts have to be looked at again. */
  readonly recheckTexts: () => void;
};

/** What the room screen shows and may do. The one place where that is decided. */
export type Room = {
  readonly tools: RoomTools;
  readonly setting: () => RoomSetting;
  readonly set: (next: RoomSetting) => void;
  readonly state: () => RoomState;
  readonly view: () => ScreenView;
  /** Everything this company may see on a screen; null when nothing is open or nobody said who is there. */
  readonly visible: () => WorkshopData | null;
  /** Everything that another company would see. */
  readonly visibleTo: (audience: SharedAudience) => WorkshopData | null;
  readonly people: () => readonly ScreenPerson[];
  /** Everyone who takes part, whoever may see it. */
  readonly everyone: () => WorkshopData['participants'];
  /** Whether this audience may see anything of an activity. */
  readonly showsTo: (activity: RoomActivity, audience: SharedAudience) => boolean;
  /** Says who is in the room and, in the same step, what it sees. */
  readonly setAudience: (audience: SharedAudience, activity?: RoomActivity) => void;
  /** Whether the room window may call this now. */
  readonly screenMay: (name: OperationName) => boolean;
  /** Whether a window may read and write this live text now. */
  readonly mayUseText: (window: Caller, textId: TextId) => boolean;
  /** Whose step it is, when this window does something with this input; null: that hand is not in the room. */
  readonly author: (caller: Caller, input: unknown) => string | null;
  readonly isOpen: () => boolean;
  /** Some data changed: what was worked out from it is worked out again. */
  readonly touched: (topics: readonly Topic[]) => void;
  /** Another werkplaats, or none: back to nothing. */
  readonly forget: () => void;
};

/** Who the log names when the facilitator acts, and when the room does without a hand. */
export const facilitatorAuthor = 'regie';
export const roomAuthor = 'zaal';

/** Makes the room. It holds what was set; everything shown is worked out from the werkplaats each time it changed. */
export const createRoom = (tools: RoomTools): Room => {
  let setting = atStart;
  let kept: Kept = {};
  const all = (): WorkshopData | null => {
    const db = tools.openDb();
    if (!db) return null;
    kept.all ??= readWorkshopData(db);
    return kept.all;
  };
  const visibleFor = (audience: SharedAudience): WorkshopData | null => {
    const data = all();
    return data && visibleTo(data, { audience, outlet: 'screen' });
  };
  const visible = (): WorkshopData | null => {
    if (setting.audience === null) return null;
    kept.visible ??= visibleFor(setting.audience);
    return kept.visible;
  };
  const people = (): readonly ScreenPerson[] => {
    const data = all();
    return data && setting.audience ? peopleFor(data, setting.audience) : [];
  };
  const showTo = (activity: RoomActivity, audience: SharedAudience | null): ScreenView['activity'] => {
    const [db, data] = [tools.openDb(), all()];
    if (!db || !data || audience === null) return { type: 'quiet' };
    return activityView(activity, {
      all: data,
      visible:
        audience === setting.audience ? (visible() ?? data) : visibleTo(data, { audience, outlet: 'screen' }),
      people: peopleFor(data, audience),
      places: readCardPlaces(db),
      slides: () => tools.slidesFor(db, audience),
      sessionId: tools.clock.get()?.sessionId ?? null,
    });
  };
  const show = (activity: RoomActivity): ScreenView['activity'] => showTo(activity, setting.audience);
  const activity = (): ScreenView['activity'] => {
    // Not even in the window: what is covered is not sent.
    if (setting.cover !== 'none') return { type: 'quiet' };
    // While frozen the picture stays as it was, until somebody's permission changes (see `touched`).
    if (setting.frozen !== null) {
      kept.frozen ??= show(setting.frozen);
      return kept.frozen;
    }
    kept.activity ??= show(setting.activity);
    return kept.activity;
  };
  const set = (next: RoomSetting): void => {
    const former = setting;
    setting = next;
    if (former.frozen !== next.frozen) kept.frozen = undefined;
    kept = former.audience === next.audience ? { ...kept, activity: undefined } : {};
    tools.recheckTexts();
    tools.changed(['room']);
  };
  return {
    tools,
    setting: () => setting,
    set,
    state: () => stateOf(setting, tools, show(activityShown(setting)).type === 'withheld'),
    view: () => ({
      cover: setting.cover,
      frozen: setting.frozen !== null,
      ...meetingLine(tools),
      people: people(),
      hands: setting.hands,
      activity: activity(),
    }),
    visible,
    visibleTo: visibleFor,
    people,
    everyone: () => all()?.participants ?? [],
    showsTo: (shown, audience) => showTo(shown, audience).type !== 'withheld',
    setAudience: (audience, chosen = setting.activity) => {
      const db = tools.openDb();
      if (!db) return;
      const next = withAudience(setting, audience, lastCommand(db));
      const data = all();
      const known = new Set(data ? peopleFor(data, audience).map(({ id }) => id) : []);
      set({
        ...next,
        activity: chosen,
        hands: next.hands.map((hand) => (hand && known.has(hand) ? hand : null)),
      });
    },
    screenMay: (name) => screenMay(setting, name),
    mayUseText: (window, textId) => {
      if (window === 'control') return true;
      const shown = activity();
      return (shown.type === 'story' || shown.type === 'insight') && shown.textId === textId;
    },
    author: (caller, input) => authorOf(setting, people(), caller, input),
    isOpen: () => tools.window.place().type !== 'closed',
    touched: (topics) => {
      kept = { frozen: topics.some((topic) => permissionTopics.has(topic)) ? undefined : kept.frozen };
      tools.recheckTexts();
    },
    forget: () => {
      kept = {};
      setting = atStart;
    },
  };
};

/** What was worked out from the werkplaats since it last changed. */
type Kept = {
  all?: WorkshopData | undefined;
  visible?: WorkshopData | null | undefined;
  activity?: ScreenView['activity'] | undefined;
  frozen?: ScreenView['activity'] | undefined;
};

/** Changes that can take a permission back: then even a frozen picture is made again. */
const permissionTopics = new Set<Topic>([
  'consent',
  'participants',
  'stories',
  'fragments',
  'insights',
  'slips',
]);

const stateOf = (setting: RoomSetting, { window }: RoomTools, withheld: boolean): RoomState => {
  const { audience, activity, cover, frozen, hands, controlHand } = setting;
  return {
    place: window.place(),
    displays: window.displays(),
    audience,
    activity,
    withheld,
    cover,
    frozen: frozen !== null,
    hands,
    controlHand,
  };
};

/** The part of the meeting and its time. What the facilitator is told to do is not in it. */
const meetingLine = ({ openDb, clock }: RoomTools): Pick<ScreenView, 'title' | 'timer'> => {
  const db = openDb();
  const meeting = clock.get();
  if (!db || !meeting) return { title: '', timer: null };
  const blocks = clock.blocks();
  const block = partAtHand(meeting, blocks);
  const timer = timerOf(meeting, blocks);
  return {
    title: block?.title ?? '',
    timer: block && block.minutes > 0 ? { remainingMs: remainingMs(timer), running: timer.running } : null,
  };
};

const authorOf = (
  { controlHand }: RoomSetting,
  people: readonly ScreenPerson[],
  caller: Caller,
  input: unknown,
): string | null => {
  if (caller === 'control') return controlHand ?? facilitatorAuthor;
  const hand = handIn(input);
  if (hand === null) return roomAuthor;
  return people.some(({ id }) => id === hand) ? hand : null;
};

const handIn = (input: unknown): ParticipantId | null =>
  // Proof: every operation of the screen has `hand` as a participant id or null in its schema, or has none.
  typeof input === 'object' && input !== null && 'hand' in input
    ? (input.hand as ParticipantId | null)
    : null;
