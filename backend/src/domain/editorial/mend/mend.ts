import type { MendRequest } from "../../../contracts/mend";

/** How a handle is mended: the request without what it was seen in. */
export type Mend =
  | { way: "replace"; handle: string; by: string }
  | { way: Exclude<MendRequest["way"], "replace">; handle: string };
