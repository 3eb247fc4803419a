import { z } from "zod";

/** Who sells (Directive 2000/31/EC art. 5, WER III.74): from catalogue/shop.yaml. */
export const trader = z.object({
  name: z.string(),
  legalForm: z.string(),
  owner: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  email: z.email(),
  phone: z.string(),
  companyNumber: z.string(),
  register: z.string(),
  vatNumber: z.string(),
});

/** GET /store/shop */
export const shop = z.object({
  trader,
  /** Region the storefront makes carts in. */
  regionId: z.string(),
  countries: z.array(z.object({ code: z.string().length(2), name: z.string() })),
  /** Free home delivery from this amount, VAT included. */
  freeDeliveryFrom: z.number(),
  deliveryDays: z.string(),
  paymentMeans: z.array(z.string()),
});
export type Shop = z.infer<typeof shop>;
