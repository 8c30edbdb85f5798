/** Texts of: screen. */
export const screen = {} as const;
