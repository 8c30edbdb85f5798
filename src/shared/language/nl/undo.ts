/** Texts of: undo. */
export const undo = {} as const;
