/** Texts of: document. */
export const document = {} as const;
