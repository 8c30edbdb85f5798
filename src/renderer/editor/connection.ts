import type { AppError, AppResult } from '@shared/errors';
import type { TextId } from '@shared/ids';
import * as Y from 'yjs';
import type { LiveTextTransport } from '../api/liveText';

/** `saved`: everything typed is durable. `problem`: something could not be kept yet; it is still here and is tried again. */
export type TextState = 'saved' | 'saving' | 'problem';

export type ConnectionOptions = {
  readonly textId: TextId;
  readonly doc: Y.Doc;
  readonly transport: LiveTextTransport;
  readonly onState: (state: TextState) => void;
  /** Why it is a problem, when it becomes one. */
  readonly onProblem: (error: AppError) => void;
  /** Applies what came from elsewhere, with `remoteOrigin`. */
  readonly applyRemote: (update: Uint8Array) => void;
};

export type Connection = {
  /** Fills the doc with what is kept. Must be answered before anything is typed. */
  readonly open: () => Promise<AppResult<null>>;
  /** Resolves when everything typed so far is durable, or is known not to be. */
  readonly saved: () => Promise<boolean>;
  /** Sends what waits at once, without waiting for an answer under way: the window may be gone in a moment. */
  readonly sendNow: () => void;
  /** Sends the rest, then says goodbye. */
  readonly close: () => Promise<void>;
};

/** Origin of changes that came over the connection: they are not sent back. */
export const remoteOrigin: unique symbol = Symbol('remote');

/** Waits before trying again, in milliseconds; the last one repeats. */
const retryAfter = [200, 1000, 3000] as const;

/** Keeps a doc and main's copy of it the same: one push under way, what is typed meanwhile merged into the next. */
export const createConnection = (options: ConnectionOptions): Connection => {
  const { textId, doc, transport } = options;
  let waiting: Uint8Array[] = [];
  let underWay = false;
  let failures = 0;
  let isGone = false;
  let state: TextState = 'saved';
  let settlers: ((isSaved: boolean) => void)[] = [];
  let opening: ReturnType<LiveTextTransport['open']> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: TextState): void => {
    if (next !== state) options.onState(next);
    state = next;
    if (next === 'saving') return;
    const settling = settlers;
    settlers = [];
    for (const settle of settling) settle(next === 'saved');
  };

  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === remoteOrigin) return;
    waiting.push(update);
    if (state === 'saved') show('saving');
    void pump();
  };

  const pump = async (): Promise<void> => {
    if (underWay || failures > 0) return;
    underWay = true;
    while (waiting.length > 0) {
      const answer = await transport.push(textId, takeWaiting());
      if (!answer.ok || answer.value.gap) return await mend(answer.ok ? null : answer.error);
    }
    underWay = false;
    show('saved');
  };

  /** After a failed push or a gap: asks what main has, takes what is missing here and sends what is missing there. */
  const mend = async (error: AppError | null): Promise<void> => {
    underWay = true;
    const isMended = await exchange();
    underWay = false;
    if (isMended) {
      failures = 0;
      return await pump();
    }
    failures += 1;
    isGone = error?.type === 'notFound' || error?.type === 'noWorkshopOpen';
    if (error && failures === 1) options.onProblem(error);
    if (failures >= retryAfter.length) show('problem');
    retryTimer = setTimeout(() => void mend(error), retryAfter[Math.min(failures, retryAfter.length) - 1]);
  };

  const exchange = async (): Promise<boolean> => {
    const theirs = await transport.sync(textId, new Uint8Array(Y.encodeStateVector(doc)));
    if (!theirs.ok) return false;
    options.applyRemote(theirs.value.update);
    waiting = [];
    const rest = new Uint8Array(Y.encodeStateAsUpdate(doc, theirs.value.stateVector));
    const answer = await transport.push(textId, rest);
    return answer.ok && !answer.value.gap;
  };

  const takeWaiting = (): Uint8Array<ArrayBuffer> => {
    const [first, ...more] = waiting;
    waiting = [];
    return new Uint8Array(
      first && more.length === 0 ? first : Y.mergeUpdates(first ? [first, ...more] : more),
    );
  };

  const saved = (): Promise<boolean> =>
    state === 'saving' ? new Promise((settle) => settlers.push(settle)) : Promise.resolve(state === 'saved');

  /** Waits until everything is durable, however long; or until there is nowhere left to keep it. */
  const kept = async (): Promise<void> => {
    while (state !== 'saved' && !isGone) await new Promise<boolean>((settle) => settlers.push(settle));
  };

  const stopListening = transport.onUpdate(textId, options.applyRemote);

  return {
    open: async () => {
      opening = transport.open(textId);
      const answer = await opening;
      if (!answer.ok) return answer;
      Y.applyUpdate(doc, answer.value.state, remoteOrigin);
      doc.on('update', onUpdate);
      return { ok: true, value: null };
    },
    saved,
    sendNow: () => {
      if (waiting.length > 0) void transport.push(textId, takeWaiting());
    },
    close: async () => {
      const isOpen = (await opening)?.ok ?? false;
      if (isOpen) await kept();
      clearTimeout(retryTimer);
      stopListening();
      doc.off('update', onUpdate);
      if (isOpen) await transport.close(textId);
    },
  };
};
