/** Whether the page of the room screen does what it must, so that what may no longer be seen never stays on the wall. */
export type PageWatch = {
  /** What may be seen is less than before: the page has to ask anew what there is to see. */
  readonly mustAsk: () => void;
  /** The page has to make place for another one, whatever it asks. */
  readonly mustGo: () => void;
  /** It asked what there is to see. */
  readonly asked: () => void;
  /** It is no longer there: another took its place, it crashed, or its window closed. */
  readonly gone: () => void;
};

export type PageWatchOptions = {
  /** It did not do what it must in the time it had. Called once for each time. */
  readonly onHang: () => void;
  /** Does the work after so many milliseconds; gives the function that calls it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
};

/**
 * Its time, about five seconds (a slow computer draws a long text in less), in turns of our own: while the computer sleeps or main itself is busy, what the page sends waits
 * unheard, and all of that counts as one turn.
 */
const turnMs = 250;
const turns = 20;

type Duty = 'none' | 'ask' | 'go';

/** Makes the watch. A page that never asked anything shows nothing, and has nothing to answer for. */
export const createPageWatch = ({ onHang, later }: PageWatchOptions): PageWatch => {
  let duty: Duty = 'none';
  let knows = false;
  let callOff = (): void => undefined;
  const rest = (): void => {
    duty = 'none';
    callOff();
  };
  const wait = (left: number): void => {
    callOff = later(() => {
      if (left > 1) return wait(left - 1);
      rest();
      onHang();
    }, turnMs);
  };
  /** What it owed already is not put off by what comes on top. */
  const owes = (what: Duty): void => {
    const isFree = duty === 'none';
    duty = duty === 'go' ? 'go' : what;
    if (isFree) wait(turns);
  };
  return {
    mustAsk: () => {
      if (knows) owes('ask');
    },
    mustGo: () => owes('go'),
    asked: () => {
      knows = true;
      if (duty === 'ask') rest();
    },
    gone: () => {
      knows = false;
      rest();
    },
  };
};
