/** An expected outcome as a value: either the value, or the failure that the screen can explain. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps an expected failure. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Closes a switch over a union: a new member that nobody handles does not compile. Throws when reached. */
export const assertNever = (value: never): never => {
  throw new Error(`A case that the types exclude was reached: ${JSON.stringify(value)}`);
};
