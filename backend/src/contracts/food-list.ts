import { z } from "zod";
import { productCard } from "./product";

/** GET /store/food-list: the owner's shopping list, with our own products live. */
export const foodList = z.object({
  title: z.string(),
  intro: z.string(),
  updatedAt: z.iso.datetime(),
  groups: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      intro: z.string(),
      items: z.array(
        z.object({
          name: z.string(),
          lookFor: z.string(),
          where: z.string(),
          why: z.string(),
          brand: z.string().nullable(),
          /** An address, or a path on the site. */
          link: z.string().nullable(),
          /** null when the item is not ours, or no longer for sale. */
          product: productCard.nullable(),
        }),
      ),
    }),
  ),
  closing: z.string(),
});
export type FoodList = z.infer<typeof foodList>;
