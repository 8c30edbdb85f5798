/** Texts of: sort. */
export const sort = {} as const;
