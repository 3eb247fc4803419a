import type { PageFields } from "../../contracts/admin-page";

/** A page of the shop as its editor or its file gives it; its slug identifies it. */
export interface PageInput extends PageFields {
  slug: string;
  /** The day that readers see below it; left out: today when its words are others. */
  revised_at?: string | undefined;
  /** Which version is changed; left out, whichever there is. */
  version?: number;
  /** Name of the user who saves it; left out when nobody does. */
  saved_by?: string;
}
