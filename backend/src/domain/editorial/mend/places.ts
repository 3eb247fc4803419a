import type { MentionPlace } from "../../../contracts/mend";
import { directivesOf } from "./directives";

/** Signs of the line around a place that are shown. */
const around = 80;

/** Where a text names this handle, as the owner sees it before it is mended. Pure. */
export const placesOf = (source: string, handle: string): MentionPlace[] =>
  (directivesOf(source, handle) ?? []).map(({ kind, start, end, words }) => ({
    kind,
    before: (
      source
        .slice(Math.max(0, start - around), start)
        .split("\n")
        .at(-1) ?? ""
    ).trimStart(),
    words,
    after: (source.slice(end, end + around).split("\n")[0] ?? "").trimEnd(),
  }));
