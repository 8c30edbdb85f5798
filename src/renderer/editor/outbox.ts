import type { WriterOfClient } from '@shared/contract/texts';
import type { AppError } from '@shared/errors';
import type { TextId } from '@shared/ids';
import * as Y from 'yjs';
import type { LiveTextTransport } from '../api/liveText';

/** `saved`: everything typed is durable. `problem`: something could not be kept yet; it is still here and is tried again. */
export type TextState = 'saved' | 'saving' | 'problem';

export type OutboxOptions = {
  readonly textId: TextId;
  readonly doc: Y.Doc;
  readonly transport: LiveTextTransport;
  /** Every client of this window and the hand behind it. */
  readonly writers: () => readonly WriterOfClient[];
  /** `error` says why, when it is a problem. */
  readonly onState: (state: TextState, error: AppError | null) => void;
  /** Applies what came from elsewhere, with `remoteOrigin`. */
  readonly applyRemote: (update: Uint8Array) => void;
};

export type Outbox = {
  readonly add: (update: Uint8Array) => void;
  /** Resolves when everything added so far is durable, or is known not to be. */
  readonly saved: () => Promise<boolean>;
  /** Resolves when everything is durable, however long it takes; or when there is nowhere left to keep it. */
  readonly kept: () => Promise<void>;
  /** Sends what waits at once, without waiting for an answer under way: the window may be gone in a moment. */
  readonly sendNow: () => void;
  readonly stop: () => void;
};

/** Waits before trying again, in milliseconds; the last one repeats. As many failures in a row are a problem. */
const retryAfter = [200, 1000, 3000] as const;

/** Sends own edits to main: one push under way, what is typed meanwhile merged into the next. */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { textId, transport, writers } = options;
  const progress = createProgress(options.onState);
  let waiting: Uint8Array[] = [];
  let isUnderWay = false;
  let failures = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  const pump = async (): Promise<void> => {
    if (isUnderWay || failures > 0) return;
    isUnderWay = true;
    while (waiting.length > 0) {
      const answer = await transport.push(textId, merged(waiting.splice(0)), writers());
      if (!answer.ok || answer.value.gap) return await mend(answer.ok ? null : answer.error);
    }
    isUnderWay = false;
    progress.show('saved');
  };

  /** After a failed push or a gap. What waited is in the doc, so the exchange carries it too. */
  const mend = async (error: AppError | null): Promise<void> => {
    waiting = [];
    const isMended = await exchange(options);
    if (isMended) {
      failures = 0;
      isUnderWay = false;
      return await pump();
    }
    failures += 1;
    if (failures >= retryAfter.length || isNowhere(error)) progress.show('problem', error);
    retryTimer = setTimeout(() => void mend(error), retryAfter[Math.min(failures, retryAfter.length) - 1]);
  };

  return {
    add: (update) => {
      waiting.push(update);
      if (progress.state() === 'saved') progress.show('saving');
      void pump();
    },
    saved: progress.saved,
    kept: progress.kept,
    sendNow: () => {
      if (waiting.length > 0) void transport.push(textId, merged(waiting.splice(0)), writers());
    },
    stop: () => clearTimeout(retryTimer),
  };
};

/** Asks what main has, takes what is missing here and sends what is missing there. */
const exchange = async ({
  textId,
  doc,
  transport,
  writers,
  applyRemote,
}: OutboxOptions): Promise<boolean> => {
  const theirs = await transport.sync(textId, new Uint8Array(Y.encodeStateVector(doc)));
  if (!theirs.ok) return false;
  applyRemote(theirs.value.update);
  const rest = new Uint8Array(Y.encodeStateAsUpdate(doc, theirs.value.stateVector));
  const answer = await transport.push(textId, rest, writers());
  return answer.ok && !answer.value.gap;
};

/** Only for few and small updates: merging a whole log takes minutes. */
const merged = (updates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const [only, ...more] = updates;
  return new Uint8Array(only && more.length === 0 ? only : Y.mergeUpdates([...updates]));
};

/** The werkplaats is closed, the story is gone for good, or this window may not write in it any more. */
const isNowhere = (error: AppError | null): boolean =>
  error?.type === 'notFound' || error?.type === 'noWorkshopOpen' || error?.type === 'notAllowed';

const createProgress = (onState: OutboxOptions['onState']) => {
  let state: TextState = 'saved';
  let isOver = false;
  let settlers: (() => void)[] = [];
  const nextSettling = (): Promise<void> => new Promise((settle) => settlers.push(settle));
  return {
    state: () => state,
    show: (next: TextState, error: AppError | null = null): void => {
      if (next !== state) onState(next, error);
      state = next;
      isOver = next === 'saved' || isNowhere(error);
      if (next === 'saving') return;
      const settling = settlers;
      settlers = [];
      for (const settle of settling) settle();
    },
    saved: async (): Promise<boolean> => {
      if (state === 'saving') await nextSettling();
      return state === 'saved';
    },
    kept: async (): Promise<void> => {
      while (state !== 'saved' && !isOver) await nextSettling();
    },
  };
};
