import { join } from 'node:path';
import { installCapture } from '../../../src/main/db/capture';
import type { WriteDb } from '../../../src/main/db/handles';
import { createHandlers, type Handlers, type HandlerTools } from '../../../src/main/handlers';
import { createAnnouncer } from '../../../src/main/ipc/announcer';
import { createDispatch, type Dispatch } from '../../../src/main/ipc/dispatch';
import { topicsOf } from '../../../src/main/ipc/topics';
import { createCurrent } from '../../../src/main/openWorkshop';
import { type ConnectedRoom, connectRoom } from '../../../src/main/room/connectRoom';
import { shelfFolders } from '../../../src/main/shelf/shelfFiles';
import { createTemplateStore } from '../../../src/main/templates/templateStore';
import { createTexts, type Texts } from '../../../src/main/texts/createTexts';
import type { AppEvent, OperationName } from '../../../src/shared/contract';
import type { Caller } from '../../../src/shared/contract/operation';
import type { RoomPlace } from '../../../src/shared/contract/room';
import { windowAuthors } from '../../../src/shared/domain/history';
import { createTestClock, createTestIds } from '../../support/clock';
import { createMemoryDb } from '../../support/memoryDb';

/** The whole main side without Electron: real contract, dispatch, handlers, room, live texts and SQLite. */
export type RoomDesk = ConnectedRoom & {
  readonly db: WriteDb;
  readonly database: ReturnType<typeof createMemoryDb>['database'];
  readonly handlers: Handlers;
  readonly dispatch: Dispatch;
  /** Asks as the control window does; gives the answer. Throws when it is refused. */
  readonly tell: (name: OperationName, input: unknown) => Promise<unknown>;
  readonly texts: Texts;
  /** Everything that was sent to a window so far, as it was at that moment. */
  readonly sent: Readonly<Record<Caller, AppEvent[]>>;
  readonly problems: unknown[];
  /** How often the page of the room screen was loaded anew. */
  readonly renewals: () => number;
  /** Lets time pass for what the live texts put off. */
  readonly later: () => void;
  readonly setOpen: (isOpen: boolean) => void;
};

const never = (): never => {
  throw new Error('Not in this test');
};

type DeskOptions = {
  /** Where a shelf would be. */
  readonly folder?: string;
};

export const createRoomDesk = ({ folder = '/nowhere' }: DeskOptions = {}): RoomDesk => {
  const { database, db } = createMemoryDb();
  installCapture(database);
  const { now } = createTestClock();
  const newId = createTestIds();
  const language = () => 'nl' as const;
  const problems: unknown[] = [];
  const sent: Record<Caller, AppEvent[]> = { control: [], screen: [] };
  let isOpen = true;
  const window = fakeWindow();
  const waiting = fakeTimers();

  const contents = (caller: Caller) => ({
    isDestroyed: () => false,
    // As it crosses to the page: later changes do not touch it.
    send: (_: string, event: AppEvent) => void sent[caller].push(structuredClone(event)),
  });
  const announcer = createAnnouncer(
    { contentsOf: (caller) => (caller === 'control' || window.isShown() ? contents(caller) : undefined) },
    window.isShown,
  );
  const connected = connectRoom({
    current: () => (isOpen ? { db, texts } : null),
    language,
    window: window.tools,
    announcer,
    time: { steadyMs: () => 0, every: () => () => undefined, onProblem: (error) => problems.push(error) },
  });
  const { room, clock, changed, send } = connected;
  const texts = createTexts({
    db,
    announce: changed,
    send,
    mayUse: room.mayUseText,
    later: waiting.later,
    onProblem: (error) => problems.push(error),
  });
  const openDb = (): WriteDb | null => (isOpen ? db : null);
  const changedBy: HandlerTools['changedBy'] = (changes) => changed(topicsOf(changes));
  const shelf: HandlerTools['shelf'] = {
    folders: shelfFolders(folder),
    current: createCurrent(),
    leaveRoom: async () => undefined,
    open: never,
    settings: {
      get: () => ({ language: 'nl', lastOpened: null, window: null, roomDisplay: null }),
      update: () => undefined,
    },
    version: '1',
    sqliteOld: () => false,
    startError: () => null,
    now,
    newId,
    loadSample: async () => ({ title: 'Voorbeeld', fill: () => undefined }),
    askCopyTarget: async () => null,
    askWorkshop: async () => null,
    showFolder: async () => undefined,
    changed,
  };
  const share: HandlerTools['share'] = {
    language,
    now,
    openDb,
    makeFile: never,
    saveFile: never,
    askWhere: async () => null,
    showInFolder: () => undefined,
    send: () => undefined,
    changed,
    logError: (error) => problems.push(error),
  };
  const templates = createTemplateStore(join(folder, 'templates.json'), (error) => problems.push(error));
  const author = (): string => room.author('control', null) ?? windowAuthors.control;
  const handlers = createHandlers({
    shelf,
    share,
    history: { openDb, author, changedBy },
    meeting: { openDb, clock, now },
    templates: { store: templates, openDb, language, newId, now, changed },
    room,
    changedBy,
    newId,
    texts: () => (isOpen ? texts : undefined),
  });
  const dispatch = createDispatch({
    handlers,
    open: () => (isOpen ? { db, texts, path: join('nowhere', 'x.werkplaats') } : null),
    language,
    now,
    newId,
    changed,
    screenMay: room.screenMay,
    author: room.author,
    onProblem: (_, error) => problems.push(error),
  });
  return {
    ...connected,
    db,
    database,
    handlers,
    dispatch,
    tell: async (name, input) => {
      const answer = await dispatch('control', name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.type}`);
      return answer.value;
    },
    texts,
    sent,
    problems,
    renewals: window.renewals,
    later: waiting.pass,
    setOpen: (open) => {
      isOpen = open;
    },
  };
};

/** A room window that is only a place: closed, or shown on the one display. */
const fakeWindow = () => {
  let place: RoomPlace = { type: 'closed', because: 'never' };
  let renewals = 0;
  return {
    isShown: () => place.type !== 'closed',
    renewals: () => renewals,
    tools: {
      displays: () => [],
      place: () => place,
      open: async () => {
        place = { type: 'shown', displayId: 1, shared: true };
        return true;
      },
      close: async () => {
        place = { type: 'closed', because: 'closed' };
      },
      reload: () => undefined,
      renew: () => {
        renewals += 1;
      },
      mustAsk: () => undefined,
      asked: () => undefined,
      switchView: () => undefined,
    },
  };
};

const fakeTimers = () => {
  const works = new Set<() => void>();
  return {
    later: (work: () => void) => {
      works.add(work);
      return () => void works.delete(work);
    },
    pass: () => {
      const due = [...works];
      works.clear();
      for (const work of due) work();
    },
  };
};
