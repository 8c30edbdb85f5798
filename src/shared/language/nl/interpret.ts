/** Texts of: interpret. */
export const interpret = {} as const;
