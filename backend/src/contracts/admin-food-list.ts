import { z } from "zod";
import { foodListFile } from "./catalogue-file";

/** All of the food list that the owner edits. */
export const foodListWords = foodListFile.omit({ updated: true });
export type FoodListWords = z.infer<typeof foodListWords>;

/** GET and POST /admin/food-list */
export const adminFoodList = z.object({
  list: foodListWords,
  /** Null while it was never stored. */
  version: z.number().int().positive().nullable(),
  /** The day that readers see below it. */
  updated: z.string(),
  /** What the products of ours on it are called, by handle; one that is missing cannot be bought. */
  products: z.record(z.string(), z.string()),
  address: z.url(),
});
export type AdminFoodList = z.infer<typeof adminFoodList>;

/**
 * POST /admin/food-list: what page and PDF say from now on. Of any other version than the one that was opened: 409
 * `page_changed`; what may not be said of food: 400 `claim_forbidden`.
 */
export const saveFoodListRequest = z.strictObject({
  version: z.number().int().positive().nullable(),
  list: foodListWords,
  /** The day that readers see below it; left out: today when its words are others. */
  updated: z.iso.date().optional(),
});
export type SaveFoodListRequest = z.infer<typeof saveFoodListRequest>;

/** GET /admin/food-list/versions/:version */
export const wholeFoodListVersion = z.object({ list: foodListWords });
export type WholeFoodListVersion = z.infer<typeof wholeFoodListVersion>;
