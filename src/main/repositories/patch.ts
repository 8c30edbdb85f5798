/** A value with the given fields replaced; a field that is left out or undefined stays as it was. */
export const patched = <T extends object>(
  current: T,
  patch: { readonly [K in keyof T]?: T[K] | undefined },
): T => {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...current, ...Object.fromEntries(given) };
};
