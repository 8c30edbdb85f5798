/** Presses closer together than this, in milliseconds, are one double click. */
const doubleMs = 400;

/** Whether a press at this moment of a steady clock counts: the second of a double click does not. */
export const createPressGuard = (): ((nowMs: number) => boolean) => {
  let last = Number.NEGATIVE_INFINITY;
  return (nowMs) => {
    if (nowMs - last < doubleMs) return false;
    last = nowMs;
    return true;
  };
};
