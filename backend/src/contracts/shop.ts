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

/** The official notice of the legal guarantee: `path` is relative to the media base, sizes in pixels. */
export const guaranteeNotice = z.object({
  path: z.string().min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type GuaranteeNotice = z.infer<typeof guaranteeNotice>;

/** GET, POST and DELETE /admin/guarantee-notice */
export const guaranteeNoticeAnswer = z.object({ mediaUrl: z.string(), notice: guaranteeNotice.nullable() });
export type GuaranteeNoticeAnswer = z.infer<typeof guaranteeNoticeAnswer>;

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
  guaranteeNotice: guaranteeNotice.nullable(),
});
export type Shop = z.infer<typeof shop>;
