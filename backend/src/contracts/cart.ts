import { z } from "zod";
import { takenOff, waitingCode } from "./discount";
import { money } from "./money";
import { picture } from "./picture";
import { priorPrice } from "./product";

/** Why a line can or cannot be bought as it is now. `left` counts what may still be bought. */
export const availability = z.object({
  state: z.enum(["ok", "too_many", "sold_out", "withdrawn"]),
  left: z.number().int().nonnegative().nullable(),
});

export const cartLine = z.object({
  id: z.string(),
  variantId: z.string().nullable(),
  productId: z.string().nullable(),
  handle: z.string().nullable(),
  title: z.string(),
  variantTitle: z.string(),
  picture: picture.nullable(),
  quantity: z.number().int().positive(),
  unitPrice: money,
  priorPrice: priorPrice.nullable(),
  /** What a piece cost when the reader chose it, when that is no longer its price. */
  priceBefore: money.nullable(),
  /** Before discounts, VAT included; those of all lines make `totals.items`. */
  original: money,
  /** After discounts. */
  total: money,
  availability,
  digital: z.boolean(),
});

/** How goods reach the buyer. `digital`: nothing is sent, a file is fetched. */
export const deliveryKind = z.enum(["home", "pickup_point", "collect", "digital"]);
export type DeliveryKind = z.infer<typeof deliveryKind>;

export const deliveryOption = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  kind: deliveryKind,
  price: money,
});

/**
 * GET /store/carts/:id/view?country=be. All sums are Medusa's own, in whole cents: items less what each code takes, with
 * delivery, are the total.
 */
export const cartView = z.object({
  id: z.string(),
  country: z.string(),
  lines: z.array(cartLine),
  count: z.number().int().nonnegative(),
  codes: z.array(takenOff),
  /** Codes that were typed and take nothing now. */
  waiting: z.array(waitingCode),
  totals: z.object({
    /** Before discounts. */
    items: money,
    /** After discounts, without delivery. */
    goods: money,
    /** All that the codes take, of goods and delivery. */
    discount: money,
    /** Before its discount; null while none has been chosen, then `deliveryEstimate` is the cheapest home delivery. */
    delivery: money.nullable(),
    deliveryEstimate: money.nullable(),
    total: money,
    vat: z.array(z.object({ percent: z.number(), amount: money })),
  }),
  /** Of home delivery in the country that is shown; null when it is never free. */
  freeDelivery: z.object({ from: money, remaining: money, reached: z.boolean() }).nullable(),
  delivery: z.array(deliveryOption),
  /** Id of the option that `totals.delivery` is of. */
  chosenDelivery: z.string().nullable(),
  /** false when a line cannot be ordered as it is. */
  buyable: z.boolean(),
  needsDelivery: z.boolean(),
  hasDigital: z.boolean(),
  email: z.string().nullable(),
});
export type CartView = z.infer<typeof cartView>;
export type CartLine = z.infer<typeof cartLine>;
export type DeliveryOption = z.infer<typeof deliveryOption>;

export const cartViewQuery = z.object({
  country: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
});
