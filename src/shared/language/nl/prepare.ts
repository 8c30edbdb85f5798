/** Texts of: prepare. */
export const prepare = {} as const;
