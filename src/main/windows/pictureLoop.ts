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
  /** The time that a page needs to show a change, more or less. */
  readonly paintMs: number;
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
  let timer: NodeJS.Timeout | undefined;
  let [busy, mark] = [false, ''];
  /** After a change two are owed: one soon, and a later one in case the page was slower. */
  let owed: 0 | 1 | 2 = 0;
  let [begun, took] = [-Infinity, 0];
  const wait = (): number => {
    const wanted = pauseFor(options, owed, took);
    return Math.max(owed === 2 ? options.paintMs : 0, begun + wanted - performance.now());
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), wait());
  };
  const turn = async (): Promise<void> => {
    [busy, begun] = [true, performance.now()];
    owed = owed === 2 ? 1 : 0;
    const taken = await within(options.take(), options.longestMs);
    if (taken !== 'late') took = performance.now() - begun;
    busy = false;
    if (taken && taken !== 'late' && taken.mark !== mark) {
      mark = taken.mark;
      options.onPicture(taken.bytes());
    }
    if (!taken) mark = '';
    if (!taken && owed < 2) owed = 0;
    else plan();
  };
  return {
    poke: () => {
      if (owed === 2) return;
      owed = 2;
      if (!busy) plan();
    },
    forget: () => {
      mark = '';
    },
  };
};

const pauseFor = ({ soonMs, idleMs }: PictureLoopOptions, owed: 0 | 1 | 2, took: number): number => {
  const wanted = owed === 0 ? Math.max(idleMs, took / idleShare) : Math.max(soonMs, took / soonShare);
  return Math.min(owed === 1 ? 2 * wanted : wanted, longestPauseMs);
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
