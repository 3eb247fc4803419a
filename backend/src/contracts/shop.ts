import { z } from "zod";
import { mailAddress } from "./address";
import { consentSentences } from "./mail-consent";
import { menu } from "./menu";

/** Who sells (Directive 2000/31/EC art. 5, WER III.74): as the owner says. */
export const trader = z.object({
  name: z.string(),
  legalForm: z.string(),
  owner: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  email: mailAddress,
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
  /** Free home delivery from this amount in every country, VAT included; null when that is not so. */
  freeDeliveryFrom: z.number().nullable(),
  deliveryDays: z.string(),
  /** When a parcel leaves that is ordered now, while closed days make that later than is promised. */
  delay: z.string().nullable(),
  paymentMeans: z.array(z.string()),
  /** In which an order can be withdrawn from. */
  withdrawalDays: z.number().int(),
  /** What the owner says on every page today; null: nothing. */
  announcement: z.string().nullable(),
  guaranteeNotice: guaranteeNotice.nullable(),
  menu,
  /** What stands above a button that asks for mail. */
  consents: consentSentences,
});
export type Shop = z.infer<typeof shop>;
