import type { AttentionKind, AttentionThing } from "../../contracts/admin-attention";

/** Names that a line gives; the rest is in its number. */
const shownNames = 3;

interface More {
  names?: string[];
  cents?: number;
}

/** A line of the page, or none when there is nothing to say. Pure. @param link path in the Admin */
export const thing = (
  kind: AttentionKind,
  count: number,
  link: string | null,
  { names = [], cents }: More = {},
): AttentionThing[] =>
  count > 0 ? [{ kind, count, names: names.slice(0, shownNames), cents: cents ?? null, link }] : [];

/** A line that names each; its link leads to the only one, or to all of them. Pure. */
export const named = <Each>(
  kind: AttentionKind,
  all: Each[],
  name: (each: Each) => string,
  link: { all: string; one?: (each: Each) => string },
): AttentionThing[] => {
  const [first, ...others] = all;
  const path = first && link.one && others.length === 0 ? link.one(first) : link.all;
  return thing(kind, all.length, path, { names: all.map(name) });
};
