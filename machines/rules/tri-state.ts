// Yes, no or not known: how facts that may still be missing are joined without guessing at any of them.

/** True, false, or undefined when the fact is not known. */
export type Tri = boolean | undefined;

/** A fact as far as it is known, with the names of the answers that would settle it. */
export interface Finding<Name extends string> {
  readonly holds: Tri;
  readonly missing: readonly Name[];
}

/** A fact that rests on one answer. */
export const finding = <Name extends string>(holds: Tri, name: Name): Finding<Name> => ({
  holds,
  missing: holds === undefined ? [name] : [],
});

const missingOf = <Name extends string>(findings: readonly Finding<Name>[]): Name[] => [
  ...new Set(findings.flatMap(({ missing }) => missing)),
];

/** All of them hold; one that does not settles it. */
export function all<Name extends string>(...findings: readonly Finding<Name>[]): Finding<Name> {
  if (findings.some(({ holds }) => holds === false)) return { holds: false, missing: [] };
  const open = findings.filter(({ holds }) => holds === undefined);
  return { holds: open.length === 0 ? true : undefined, missing: missingOf(open) };
}

/** At least one of them holds; one that does settles it. */
export function any<Name extends string>(...findings: readonly Finding<Name>[]): Finding<Name> {
  if (findings.some(({ holds }) => holds === true)) return { holds: true, missing: [] };
  const open = findings.filter(({ holds }) => holds === undefined);
  return { holds: open.length === 0 ? false : undefined, missing: missingOf(open) };
}

/** The opposite; what is not known stays not known. */
export const not = <Name extends string>({ holds, missing }: Finding<Name>): Finding<Name> => ({
  holds: holds === undefined ? undefined : !holds,
  missing,
});
