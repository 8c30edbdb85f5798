type Flush = () => Promise<void>;

const waiting = new Set<Flush>();

/** Registers something that still has to be saved when the window or the werkplaats closes. Gives the function that ends it. */
export const onFlush = (flush: Flush): (() => void) => {
  waiting.add(flush);
  return () => {
    waiting.delete(flush);
  };
};

/** Saves everything that is still only on screen. */
export const flushAll = async (): Promise<void> => {
  await Promise.all([...waiting].map((flush) => flush()));
};
