/** Root may write everywhere, so a test of a place where nothing may be written becomes somebody else for a moment. */
export const asNobody = <T>(work: () => T): T => {
  if (process.getuid?.() !== 0 || !process.seteuid) return work();
  process.seteuid(65_534);
  try {
    return work();
  } finally {
    process.seteuid(0);
  }
};
