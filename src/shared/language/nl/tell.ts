/** Texts of: tell. */
export const tell = {} as const;
