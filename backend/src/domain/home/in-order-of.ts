/** Those of the things that have one of these ids, in the order of the ids. Pure. */
export const inOrderOf = <Thing extends { id: string }>(ids: string[], things: Thing[]): Thing[] =>
  ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
