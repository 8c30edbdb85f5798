import { vi } from 'vitest';
import type { RoomDesk } from './roomDesk';

/** One module of the app with something of it done wrong. */
export type Fault = {
  readonly what: string;
  readonly module: string;
  /** What the attack has to say about it: any other complaint proves nothing. */
  readonly says: RegExp;
  /** From what the module gives, what takes its place. */
  readonly wrong: (real: Exports) => Exports;
};

// What a module gives has no common type; a fault knows the names that it replaces.
// biome-ignore lint/suspicious/noExplicitAny: a planted fault stands outside the types on purpose
type Exports = Readonly<Record<string, any>>;

type Stories = { readonly stories: readonly { readonly id: string; readonly recordings: unknown }[] };

const source = '../../../src';

/** Gives a desk of which one module is faulty. */
export const plant = async ({ module, wrong }: Fault): Promise<() => RoomDesk> => {
  vi.resetModules();
  vi.doMock(module, async (original) => {
    const real = await original<Exports>();
    return { ...real, ...wrong(real) };
  });
  const { createRoomDesk } = await import('./roomDesk');
  vi.doUnmock(module);
  return createRoomDesk;
};

const audience = `${source}/shared/audience`;
const fragments = `${source}/main/repositories/fragments`;
const insights = `${source}/main/repositories/insights`;
const activityView = `${source}/main/room/view/activityView`;
const people = `${source}/main/room/view/people`;
const rules = `${source}/main/room/screenRules`;
const state = `${source}/main/room/roomState`;
const steps = `${source}/main/room/ownSteps`;
const connect = `${source}/main/room/connectRoom`;
const line = `${source}/main/room/view/meetingLine`;
const show = `${source}/main/room/roomShow`;
const frozen = `${source}/main/room/frozen`;
const screenHandlers = `${source}/main/handlers/screen`;
const drafts = `${source}/main/room/drafts`;
const sounds = `${source}/main/repositories/recordings`;
const share = `${source}/main/handlers/shareContent`;
const access = `${source}/main/texts/access`;
const room = `${source}/main/room/room`;

export const faults: readonly Fault[] = [
  {
    what: 'everything is shown to everyone',
    module: audience,
    says: /came to the room$/,
    wrong: () => ({ visibleTo: (data: unknown) => data }),
  },
  {
    what: 'whoever is there counts as the circle',
    module: audience,
    says: /came to the room$/,
    wrong: ({ visibleTo }) => ({
      visibleTo: (data: unknown, viewer: object) => visibleTo(data, { ...viewer, audience: 'circle' }),
    }),
  },
  {
    what: 'who throws a card away opens its story',
    module: fragments,
    says: / for (staff|public): ‹.+› came to the room$/,
    wrong: () => ({ readBinnedFragments: () => [] }),
  },
  {
    what: 'who throws a voice away opens its insight',
    module: insights,
    says: /‹.+› came to the room$/,
    wrong: () => ({ readCarriedByBinned: () => new Set() }),
  },
  {
    what: 'a voice goes wherever its story goes',
    module: audience,
    says: /(‹(geluid|klank).+› came to the room|a voice beyond the circle)$/,
    wrong: ({ visibleTo }) => ({
      hearsSound: () => true,
      visibleTo: (data: Stories, viewer: object) => ({
        ...visibleTo(data, viewer),
        stories: visibleTo(data, viewer).stories.map((story: Stories['stories'][number]) => ({
          ...story,
          recordings: data.stories.find(({ id }) => id === story.id)?.recordings,
        })),
      }),
    }),
  },
  {
    what: 'with staff there a voice can be recorded',
    module: audience,
    says: /screen\.addRecording .+: a voice beyond the circle$/,
    wrong: () => ({ hearsSound: () => true }),
  },
  {
    what: 'who knows the name of a sound gets it',
    module: screenHandlers,
    says: /screen\.recording .+: (‹klank-.+› came to the room|a voice beyond the circle)$/,
    wrong: ({ createScreenQueries }) => ({
      createScreenQueries: (room: { tools: { openDb: () => unknown } }) => ({
        ...createScreenQueries(room),
        'screen.recording': async ({ id }: { id: string }) => {
          const { readSound } = await import(sounds);
          return { ok: true, value: readSound(room.tools.openDb(), id) ?? null };
        },
      }),
    }),
  },
  {
    what: 'a story is made from all there is',
    module: activityView,
    says: /during story for \w+: ‹.+› came to the room$/,
    wrong: (real) => ({
      activityView: (activity: { type: string }, from: { all: unknown }) =>
        real['activityView'](activity, activity.type === 'story' ? { ...from, visible: from.all } : from),
    }),
  },
  {
    what: 'the counter-voices of an insight are made from all there is',
    module: activityView,
    says: /during insight for \w+: ‹.+› came to the room$/,
    wrong: (real) => ({
      activityView: (activity: { type: string }, from: { all: unknown }) => {
        const view = real['activityView'](activity, from);
        if (view.type !== 'insight') return view;
        const { counterVoices } = real['activityView'](activity, { ...from, visible: from.all });
        return { ...view, counterVoices };
      },
    }),
  },
  {
    what: 'covered slips are made from all there is',
    module: activityView,
    says: /during slips for \w+: ‹.+› came to the room$/,
    wrong: (real) => ({
      activityView: (activity: { type: string }, from: { all: unknown }) =>
        real['activityView'](activity, activity.type === 'slips' ? { ...from, visible: from.all } : from),
    }),
  },
  {
    what: 'agreements are made from all there is',
    module: activityView,
    says: /during outlook for \w+: ‹.+› came to the room$/,
    wrong: (real) => ({
      activityView: (activity: { type: string }, from: { all: unknown }) =>
        real['activityView'](activity, activity.type === 'outlook' ? { ...from, visible: from.all } : from),
    }),
  },
  {
    what: 'the board is empty for everyone',
    module: activityView,
    says: /‹.+› never came to /,
    wrong: (real) => ({
      activityView: (activity: { type: string }, from: unknown) =>
        activity.type === 'board' ? { type: 'withheld' } : real['activityView'](activity, from),
    }),
  },
  {
    what: 'everyone is named',
    module: people,
    says: /‹schuilnaam\d+› came to the room$/,
    wrong: ({ peopleFor }) => ({ peopleFor: (data: unknown) => peopleFor(data, 'circle') }),
  },
  {
    what: 'slides are those of the circle',
    module: share,
    says: /during slides for \w+: ‹.+› came to the room$/,
    wrong: ({ slidesFor }) => ({
      slidesFor: (db: unknown, _: unknown, language: unknown) => slidesFor(db, 'circle', language),
    }),
  },
  {
    what: 'every live text may be used',
    module: room,
    says: /texts\.\w+ .+: ‹.+› came to the room$/,
    wrong: ({ createRoom }) => ({
      createRoom: (tools: unknown) => ({ ...createRoom(tools), mayUseText: () => true }),
    }),
  },
  {
    what: 'a text that was open stays open',
    module: access,
    says: /texts\.\w+ .+: ‹.+› came to the room$/,
    wrong: ({ createAccess }) => ({
      createAccess: (dependencies: { mayUse: (window: string, id: string) => boolean }) => {
        const once = new Set<string>();
        const mayUse = (window: string, id: string): boolean => {
          if (dependencies.mayUse(window, id)) once.add(window + id);
          return once.has(window + id);
        };
        return createAccess({ ...dependencies, mayUse });
      },
    }),
  },
  {
    what: 'a cover hides nothing',
    module: show,
    says: /(screen\.view|texts\.open) .+: ‹.+› came to the room$/,
    wrong: ({ createRoomShow }) => ({
      createRoomShow: (tools: unknown, setting: () => object) =>
        createRoomShow(tools, () => ({ ...setting(), cover: 'none' })),
    }),
  },
  {
    what: 'a frozen picture is kept for the next company',
    module: frozen,
    says: /screen\.view .+: ‹.+› came to the room$/,
    wrong: ({ createFrozen }) => ({
      createFrozen: (tools: unknown) => ({ ...createFrozen(tools), forget: () => undefined }),
    }),
  },
  {
    what: 'a frozen picture is never doubted',
    module: frozen,
    says: /a yes was taken back: (screen\.view|texts\.open) .+: ‹.+› came to the room$/,
    wrong: ({ createFrozen }) => ({
      createFrozen: (tools: unknown) => ({ ...createFrozen(tools), doubt: () => undefined }),
    }),
  },
  {
    what: 'steps of before this company can be seen',
    module: state,
    says: /not its own step$/,
    wrong: ({ withAudience }) => ({
      withAudience: (setting: unknown, next: unknown) => withAudience(setting, next, 0),
    }),
  },
  {
    what: 'what is no longer seen can be taken back',
    module: steps,
    says: /took back what it can no longer see$/,
    wrong: () => ({ isSeen: () => true }),
  },
  {
    what: 'every hand comes along with a caret',
    module: connect,
    says: /(a hand came along that the room may not know|a frozen picture moved)$/,
    wrong: ({ connectRoom }) => ({
      connectRoom: (lines: { announcer: { send: unknown } }) => ({
        ...connectRoom(lines),
        send: lines.announcer.send,
      }),
    }),
  },
  {
    what: 'the instruction is the title',
    module: line,
    says: /‹instructie\d+› came to the room$/,
    wrong: ({ meetingLine }) => ({
      meetingLine: (clock: { blocks: () => readonly { instruction: string }[] }) => ({
        ...meetingLine(clock),
        title: clock.blocks()[0]?.instruction ?? '',
      }),
    }),
  },
  {
    what: 'what the circle was writing opens for whoever comes in',
    module: drafts,
    says: /screen\.drafts .+: unfinished words of fewer people came to the room$/,
    wrong: ({ createDrafts }) => ({
      createDrafts: () => {
        const real = createDrafts();
        return { ...real, shownTo: () => real.shownTo('circle') };
      },
    }),
  },
  {
    what: 'what is being written comes with every hand',
    module: screenHandlers,
    says: /screen\.drafts .+: unfinished words of who cannot be chosen$/,
    wrong: ({ createScreenQueries }) => ({
      createScreenQueries: (real: {
        drafts: { shownTo: (company: unknown) => unknown };
        setting: () => { audience: unknown };
      }) => ({
        ...createScreenQueries(real),
        'screen.drafts': () => ({ ok: true, value: real.drafts.shownTo(real.setting().audience) }),
      }),
    }),
  },
  {
    what: 'the screen may call everything at any time',
    module: rules,
    says: /something was done while it was locked$|a slide came in place of something else$/,
    wrong: () => ({ screenMay: () => true }),
  },
];
