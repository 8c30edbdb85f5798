import type { SharedAudience } from '@shared/audience';
import type { OperationName } from '@shared/contract';
import type { Caller, Topic } from '@shared/contract/operation';
import type { RoomDisplay, RoomPlace, RoomState } from '@shared/contract/room';
import type { ScreenPerson, ScreenView } from '@shared/contract/screenView';
import type { Slide } from '@shared/document/slides';
import { stripAuthor, windowAuthors } from '@shared/domain/history';
import type { RoomActivity } from '@shared/domain/room/activity';
import { isWider } from '@shared/domain/room/company';
import type { WorkshopData } from '@shared/domain/workshopData';
import type { ParticipantId, TextId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { lastCommand } from '../repositories/history';
import { takesPart } from '../repositories/participants';
import { createDrafts, type Drafts } from './drafts';
import type { MeetingClock } from './meetingClock';
import { createRoomShow, type RoomShow } from './roomShow';
import { atStart, type RoomSetting, withAudience } from './roomState';
import { screenMay } from './screenRules';
import { peopleFor } from './view/people';

/** The room window, as far as the room needs it. */
export type RoomWindow = {
  readonly displays: () => readonly RoomDisplay[];
  readonly place: () => RoomPlace;
  /** False when that display is not there. */
  readonly open: (displayId: number | null) => Promise<boolean>;
  /** Off the wall at once; resolves when its last words are in. */
  readonly close: () => Promise<void>;
  readonly reload: () => void;
  /** Loads the page anew, so that what it knew is gone. */
  readonly renew: () => void;
  /** Less may be seen than before: its page asks soon what that is, or is ended. */
  readonly mustAsk: () => void;
  /** Its page asked what there is to see. */
  readonly asked: () => void;
  readonly switchView: (from: Caller) => void;
};

export type RoomTools = {
  /** The open werkplaats, or null. Its lists may be a moment behind what is being typed. */
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
  /** What is being written there and not put down yet. */
  readonly drafts: Drafts;
  /** Everyone who takes part, whoever may see it. */
  readonly everyone: () => WorkshopData['participants'];
  /** Whether this audience may see anything of an activity. */
  readonly showsTo: (activity: RoomActivity, audience: SharedAudience) => boolean;
  /** Says who is in the room and, in the same step, what it sees. */
  readonly setAudience: (audience: SharedAudience, activity?: RoomActivity) => void;
  /** Whether the room window may call this now. */
  readonly screenMay: (name: OperationName) => boolean;
  /**
   * Whether a window may read and write this live text now. Words that somebody wrote on the room screen stay kept when this
   * becomes false under their hand, but they are the werkplaats's from then on: the room screen does not get them back.
   */
  readonly mayUseText: (window: Caller, textId: TextId) => boolean;
  /** Whose step it is, when this window does something with this input; null: that hand is not in the room. */
  readonly author: (caller: Caller, input: unknown) => string | null;
  readonly isOpen: () => boolean;
  /** The page of the room screen stopped answering, or answers again. */
  readonly setStuck: (stuck: boolean) => void;
  /** Some data changed: what was worked out from it is worked out again. */
  readonly touched: () => void;
  /** Another werkplaats, or none: back to nothing. */
  readonly forget: () => void;
};

/** Makes the room. It holds what was set; everything shown is worked out from the werkplaats each time it changed. */
export const createRoom = (tools: RoomTools): Room => {
  let setting = atStart;
  let stuck = false;
  const show = createRoomShow(tools, () => setting);
  const drafts = createDrafts();
  const set = (next: RoomSetting): void => {
    const former = setting;
    setting = next;
    show.settingChanged(former, next);
    // What freezes is what stands there at this moment, not when somebody next asks.
    show.activity();
    tools.recheckTexts();
    tools.changed(['room']);
    if (showsLess(former, next)) tools.window.mustAsk();
  };
  return {
    tools,
    setting: () => setting,
    set,
    state: () => stateOf(setting, tools, { stuck, withheld: show.isWithheld() }),
    view: () => toItsPage(tools, viewOf(setting, show, drafts)),
    visible: show.visible,
    visibleTo: show.visibleTo,
    people: show.people,
    drafts,
    everyone: () => show.all()?.participants ?? [],
    showsTo: (activity, audience) => show.activityFor(activity, audience).type !== 'withheld',
    setAudience: (audience, chosen = setting.activity) => {
      const db = tools.openDb();
      const data = show.all();
      if (!db || !data) return;
      const former = setting.audience;
      if (former !== null && isWider(former, audience)) drafts.closeBook(former);
      const next = withAudience(setting, audience, lastCommand(db));
      set({ ...next, activity: chosen, hands: handsAmong(next.hands, peopleFor(data, audience)) });
      // What the page knew was meant for a smaller company; only a new page has forgotten it.
      if (isWider(former, audience) && tools.window.place().type !== 'closed') tools.window.renew();
    },
    screenMay: (name) => screenMay(setting, name),
    mayUseText: (window, textId) => window === 'control' || isShownText(show, textId),
    author: (caller, input) =>
      caller === 'control' ? controlAuthor(tools, setting) : screenAuthor(show, setting, input),
    isOpen: () => tools.window.place().type !== 'closed',
    setStuck: (isStuck) => {
      if (stuck === isStuck) return;
      stuck = isStuck;
      tools.changed(['room']);
    },
    touched: () => {
      show.dataChanged();
      tools.recheckTexts();
    },
    forget: () => {
      show.forget();
      drafts.forget();
      setting = atStart;
    },
  };
};

/** Whether what was shown must be gone, and not only when the page comes to it. */
const showsLess = (former: RoomSetting, next: RoomSetting): boolean =>
  (former.cover === 'none' && next.cover !== 'none') ||
  (next.audience !== null && isWider(former.audience, next.audience));

/** The same hands, without those of who is not among these people. */
const handsAmong = (hands: RoomSetting['hands'], people: readonly ScreenPerson[]): RoomSetting['hands'] => {
  const known = new Set(people.map(({ id }) => id));
  return hands.map((hand) => (hand && known.has(hand) ? hand : null));
};

const controlAuthor = (tools: RoomTools, setting: RoomSetting): string =>
  controlHandOf(tools, setting) ?? windowAuthors.control;

/** Who was chosen in the control window; somebody who does not take part any more writes nothing. */
const controlHandOf = ({ openDb }: RoomTools, { controlHand }: RoomSetting): ParticipantId | null => {
  const db = openDb();
  return db && controlHand && takesPart(db, controlHand) ? controlHand : null;
};

const isShownText = (show: RoomShow, textId: TextId): boolean => {
  const shown = show.activity();
  return (shown.type === 'story' || shown.type === 'insight') && shown.textId === textId;
};

/** Who asks for it, does not hang. */
const toItsPage = ({ window }: RoomTools, view: ScreenView): ScreenView => {
  window.asked();
  return view;
};

/** Nobody said who is there, or something lies over it: nothing of anything is sent, not even a name or the time. */
const viewOf = (setting: RoomSetting, show: RoomShow, drafts: Drafts): ScreenView => {
  const { cover, audience, hands } = setting;
  const isHidden = cover !== 'none' || audience === null;
  const people = isHidden ? [] : show.people();
  const { activity, line } = show.shown();
  return {
    cover,
    frozen: setting.frozen !== null,
    ...line,
    people,
    hands: hands.map((hand) => (people.some(({ id }) => id === hand) ? hand : null)),
    book: drafts.book(),
    activity,
  };
};

const stateOf = (
  setting: RoomSetting,
  tools: RoomTools,
  known: Pick<RoomState, 'stuck' | 'withheld'>,
): RoomState => {
  const { audience, activity, cover, frozen, hands } = setting;
  return {
    place: tools.window.place(),
    displays: tools.window.displays(),
    audience,
    activity,
    ...known,
    cover,
    frozen: frozen !== null,
    hands,
    controlHand: controlHandOf(tools, setting),
  };
};

const screenAuthor = (show: RoomShow, { hands }: RoomSetting, input: unknown): string | null => {
  const { hand = null, strip } = byIn(input);
  if (hand !== null) return show.people().some(({ id }) => id === hand) ? hand : null;
  // A strip that is there no longer, or what is no work of a strip: the room.
  const isThere = strip !== undefined && strip < hands.length;
  return isThere ? stripAuthor(strip, hands.length) : windowAuthors.screen;
};

type By = { readonly hand?: ParticipantId | null; readonly strip?: number | undefined };

const byIn = (input: unknown): By =>
  // Proof: every operation of the screen has these in its schema as they are here, or has none.
  typeof input === 'object' && input !== null ? (input as By) : {};
