/** The keys of a catalogue with any texts in them: makes the English one complete by type. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
