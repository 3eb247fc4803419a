import { z } from "zod";
import { mailAddress } from "./address";
import { closedDays, isPlausible } from "./closed-days";
import { deliveryVat } from "./catalogue-file";
import { day } from "./catalogue-product-file";
import { homePage } from "./home-page";
import { menu } from "./menu";
import { leadsToPage } from "./own-path";
import { trader } from "./shop";
import defaults from "./shop-defaults.json";
import { textLine } from "./text-line";

/** What the owner says of the shop itself; what delivery costs lies in Medusa's shipping options. */

const country = z.string().regex(/^[a-z]{2}$/);
const words = (most: number) => z.string().trim().min(1).max(most);
const days = (least: number) => z.number().int().min(least).max(365);

export const shopSettings = z.object({
  trader,
  countries: z.array(z.object({ code: country, name: words(60) })).min(1),
  /** May hold {{cutOffHour}}. */
  deliveryDays: words(300),
  /** What is ordered before this hour of a working day leaves the same day. */
  cutOffHour: z.number().int().min(1).max(23),
  paymentMeans: z.array(words(40)).min(1).max(20),
  deliveryVat,
  withdrawal: z.object({
    /** Directive 2011/83/EU art. 9: at least fourteen. */
    days: days(14),
    /** For the buyer to send the goods back (art. 14(1)), and for the seller to give the money back (art. 13(1)). */
    daysAfterwards: days(14),
    /** Days in which a parcel arrives, by country: for one of which the day of delivery is not known. */
    arrivesWithin: z.record(country, days(1)),
  }),
  /** A sentence on every page from one day to another, both included, by the Belgian calendar. */
  announcement: z
    .object({ words: words(200), from: day, until: day })
    .refine(({ from, until }) => from <= until, { path: ["until"] })
    .nullable()
    .default(null),
  /** Below every mail to buyers, above the trader's details. */
  mailSignature: z.string().trim().max(500).default(""),
  home: homePage.default(defaults.home),
  menu: menu.default(defaults.menu),
  closedDays: closedDays.default(defaults.closedDays),
});
export type ShopSettings = z.output<typeof shopSettings>;

const cents = z.number().int().min(0).max(100_000);

/** One way to deliver, in all countries that it serves. */
export const shopDelivery = z.object({
  /** Of Medusa's shipping option type. */
  code: z.string().min(1),
  name: words(60),
  description: words(300),
  kind: z.enum(["home", "pickup_point", "collect"]),
  /** Dearer than standard delivery: a withdrawal gives back what that would have cost. */
  express: z.boolean(),
  /** By country, VAT included; `freeFrom` in cents of the goods, after discounts; null: never free. */
  prices: z.record(
    country,
    z.object({ cents, freeFrom: z.number().int().min(0).max(10_000_000).nullable() }),
  ),
});
export type ShopDelivery = z.output<typeof shopDelivery>;

/** What one version says: `deliveries` where they were saved with it. */
export const savedSettings = shopSettings.extend({ deliveries: z.array(shopDelivery).optional() });
export type SavedSettings = z.output<typeof savedSettings>;

/** POST /admin/shop-settings. Countries, codes, kinds and which country an option serves stay as they are. */
export const saveShopSettingsRequest = z.object({
  /** As GET gave it: another one meanwhile is refused as settings_changed. */
  revision: z.string().min(1).max(200),
  settings: shopSettings.omit({ countries: true }).extend({
    trader: z.object({
      name: textLine(80),
      legalForm: textLine(80),
      owner: textLine(80),
      street: textLine(120),
      postalCode: textLine(20),
      city: textLine(80),
      country: textLine(60),
      email: mailAddress,
      phone: textLine(40).regex(/^\+?[\d\s()./-]{6,}$/),
      companyNumber: textLine(40),
      register: textLine(120),
      vatNumber: textLine(40).regex(/^[A-Za-z]{2}[A-Za-z0-9.\s]{5,}$/),
    }),
    home: homePage.refine(({ button }) => leadsToPage(button.path), { path: ["button", "path"] }),
    menu: menu.superRefine((links, { addIssue }) => {
      for (const [at, { path }] of links.entries())
        if (!leadsToPage(path)) addIssue({ code: "custom", path: [at, "path"] });
    }),
    closedDays: closedDays.superRefine((periods, { addIssue }) => {
      for (const [at, period] of periods.entries())
        if (!isPlausible(period)) addIssue({ code: "custom", path: [at, "until"] });
    }),
  }),
  deliveries: z.array(
    shopDelivery
      .omit({ kind: true, express: true })
      .extend({ name: textLine(60), description: textLine(300) }),
  ),
});
export type SaveShopSettings = z.output<typeof saveShopSettingsRequest>;

/** GET and POST /admin/shop-settings */
export const adminShopSettings = z.object({
  revision: z.string(),
  settings: shopSettings,
  deliveries: z.array(shopDelivery),
  /** The last changes, newest first: who, when, and which parts. `savedBy` null: a load of files. */
  changes: z.array(
    z.object({ savedAt: z.iso.datetime(), savedBy: z.string().nullable(), parts: z.array(z.string()) }),
  ),
});
export type AdminShopSettings = z.output<typeof adminShopSettings>;
