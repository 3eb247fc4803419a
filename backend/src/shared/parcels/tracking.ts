import { z } from "zod";
import data from "./carriers.json";

const known = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    /** What its numbers look like, as regular expressions, written without spaces and in capitals. */
    numbers: z.array(z.string()),
    /** Where a parcel is followed: {number}, {postcode} and {country} are filled in. */
    url: z.url(),
  }),
);
export type Carrier = z.infer<typeof known>[number];

/** Every carrier that a parcel can be given to, in the order in which a number is tried on them. */
export const carriers: Carrier[] = known.parse(data);

/** Where a parcel goes; a few carriers ask for it beside the number. */
export interface Destination {
  postcode: string;
  /** Two letters. */
  country: string;
}

/** A number as carriers write it: in capitals, without the spaces, dots and hyphens people type for reading. */
export const trackingNumber = (typed: string): string => typed.replace(/[\s.-]/g, "").toUpperCase();

/** The carrier whose numbers look like this one; null when none's do, and it must be chosen. Pure. */
export function carrierOf(typed: string): Carrier | null {
  const number = trackingNumber(typed);
  return carriers.find(({ numbers }) => numbers.some((like) => new RegExp(like).test(number))) ?? null;
}

/**
 * Where a parcel is followed; null when it is not known whose it is. Pure.
 * @param code the carrier that was chosen; without one the number says whose it is
 */
export function trackingUrl(typed: string, to: Destination, code?: string | null): string | null {
  const carrier = code ? carriers.find((each) => each.code === code) : carrierOf(typed);
  if (!carrier) return null;
  const values = {
    number: trackingNumber(typed),
    postcode: trackingNumber(to.postcode),
    country: to.country.toUpperCase(),
  };
  return Object.entries(values).reduce(
    (url, [name, value]) => url.replace(`{${name}}`, () => encodeURIComponent(value)),
    carrier.url,
  );
}

/**
 * The link of a parcel as it is stored: the owner's own where she gave one, else that of the carrier. Medusa's dialog
 * stores "#" where nothing was typed. Pure.
 * @param metadata of the parcel, with the carrier that was chosen; "other" has no link
 */
export function linkOf(
  label: { number: string; url?: string | null | undefined },
  to: Destination,
  metadata: unknown,
): string | null {
  if (label.url && /^https?:\/\//.test(label.url)) return label.url;
  return trackingUrl(label.number, to, chosenCarrier(metadata));
}

const chosen = z.object({ carrier: z.string().nullish() }).catch({});

/** Code of the carrier that the owner chose for a parcel; "other" for one that the shop does not know. Pure. */
export const chosenCarrier = (metadata: unknown): string | null => chosen.parse(metadata).carrier ?? null;
