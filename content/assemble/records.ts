// Builds an object with one value for each of a list of names.

/** One value for each name, in the order of the names. */
export const forEach = <const Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): { readonly [N in Name]: Value } =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as { readonly [N in Name]: Value };
