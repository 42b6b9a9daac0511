// Names in one line, as they are said: "Ash, Bea and Cal".
const list = new Intl.ListFormat('en-GB');

export const listed = (names: readonly string[]): string => list.format(names);
