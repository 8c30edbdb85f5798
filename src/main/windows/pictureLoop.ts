export type Taken = {
  /** Two pictures that look the same have the same. */
  readonly mark: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
};

export type PictureLoopOptions = {
  /** Takes one picture; null when there is nothing to take one of. */
  readonly take: () => Promise<Taken | null>;
  /** Only pictures that differ from the one before. */
  readonly onPicture: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** The shortest time from one to the next, when something has changed. */
  readonly soonMs: number;
  /** The time from one to the next when nothing was said to have changed. */
  readonly idleMs: number;
  /** The longest that one may take; then it no longer counts. */
  readonly longestMs: number;
};

export type PictureLoop = {
  /** Something has changed: a picture soon. Starts the loop, which ends by itself when there is nothing to take. */
  readonly poke: () => void;
  /** The next picture counts as new: who had the last one has it no longer. */
  readonly forget: () => void;
};

/** The share of the time that may go to taking pictures: slow ones are taken less often, up to a point. */
const idleShare = 0.03;
const soonShare = 0.15;
const longestPauseMs = 10_000;

/** Takes pictures one at a time: soon after a change, and now and then without one. Never two at once, never a queue. */
export const createPictureLoop = (options: PictureLoopOptions): PictureLoop => {
  const { soonMs, idleMs } = options;
  let timer: NodeJS.Timeout | undefined;
  let [busy, poked, mark] = [false, false, ''];
  let [begun, took] = [-Infinity, 0];
  const wait = (): number => {
    const pause = poked ? Math.max(soonMs, took / soonShare) : Math.max(idleMs, took / idleShare);
    return Math.max(0, begun + Math.min(pause, longestPauseMs) - performance.now());
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), wait());
  };
  const turn = async (): Promise<void> => {
    [busy, poked, begun] = [true, false, performance.now()];
    const taken = await within(options.take(), options.longestMs);
    if (taken !== 'late') took = performance.now() - begun;
    busy = false;
    if (taken && taken !== 'late' && taken.mark !== mark) {
      mark = taken.mark;
      options.onPicture(taken.bytes());
    }
    if (!taken) mark = '';
    if (taken || poked) plan();
    else timer = undefined;
  };
  return {
    poke: () => {
      if (poked) return;
      poked = true;
      if (!busy) plan();
    },
    forget: () => {
      mark = '';
    },
  };
};

const within = async (taking: Promise<Taken | null>, longestMs: number): Promise<Taken | null | 'late'> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longestMs);
  });
  try {
    // A page that is just going away cannot be taken; the next time it is there or not.
    return await Promise.race([taking.catch(() => 'late' as const), late]);
  } finally {
    clearTimeout(timer);
  }
};
