import { z } from "zod";

/**
 * What is wrong with a field beyond being missing, too long or invalid, so that a person can be told why:
 * no mail can be sent there, the postcode is of another country, the street has no house number.
 */
export const addressFault = z.enum(["unmailable", "other_country", "no_number"]);
export type AddressFault = z.infer<typeof addressFault>;

/** An issue of zod that carries the fault. */
const issue = (fault: AddressFault, path: string[] = []) => ({
  code: "custom" as const,
  params: { fault },
  path,
});

/** That a street has no house number, at its field. */
export const noNumber = (path: string[]) => issue("no_number", path);

/** The fault that an issue of these schemas carries. */
export function faultOfIssue(found: { code?: string | undefined; params?: unknown }): AddressFault | null {
  const carried = z.object({ fault: addressFault }).safeParse(found.params);
  return found.code === "custom" && carried.success ? carried.data.fault : null;
}

/** RFC 5321 4.5.3.1: what stands before the @, and the whole address. */
const LONGEST_LOCAL = 64;
const LONGEST_ADDRESS = 254;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i;

/** A name of the internet as mail servers know it ("café-zuid.be" is xn--caf-zuid-d1a.be); empty when it is none. */
function asciiDomain(name: string): string {
  const bare = name.normalize("NFC");
  // A sign of an address's other parts would make another address of it.
  if (/[\s/?#:@\\[\]%]/.test(bare) || !URL.canParse(`http://${bare}`)) return "";
  return new URL(`http://${bare}`).hostname;
}

/**
 * An e-mail address to which mail can be sent, as it is sent: telephones write o’brien, which is o'brien, and a domain
 * may have letters outside ASCII. What stands before the @ may not: few servers deliver that.
 */
export const mailAddress = z
  .string()
  .trim()
  .max(LONGEST_ADDRESS)
  .transform((typed, context) => {
    const at = typed.lastIndexOf("@");
    const before = typed.slice(0, at).replace(/[\u2018\u2019\u02bc\u00b4\uff07]/g, "'");
    const after = at > 0 ? asciiDomain(typed.slice(at + 1)) : "";
    const written = `${before}@${after}`;
    if (at > 0 && domain.test(after) && local.test(before)) {
      if (before.length <= LONGEST_LOCAL && written.length <= LONGEST_ADDRESS) return written;
      context.addIssue(issue("unmailable"));
    } else if (at > 0 && domain.test(after) && /[^\0-\x7f]/.test(before) && !/\s/.test(before)) {
      context.addIssue(issue("unmailable"));
    } else {
      context.addIssue({ code: "invalid_format", format: "email" });
    }
    return z.NEVER;
  });

const belgian = /^[1-9]\d{3}$/;
const dutch = /^([1-9]\d{3})([A-Z]{2})$/;

/**
 * A postcode as its country writes it, from the ways people write it: "B-9000" is 9000, "1234ab" is 1234 AB. Other
 * countries' are left as they are.
 * @returns the fault when it is none of this country's
 */
export function postcode(
  typed: string,
  country: string,
): { ok: true; written: string } | { ok: false; fault: "other_country" | "invalid" } {
  if (country !== "be" && country !== "nl") return { ok: true, written: typed.trim() };
  const bare = typed
    .toUpperCase()
    .replace(/^\s*(B|BE|NL)[\s-]*(?=\d)/, "")
    .replace(/[\s.-]/g, "");
  const [, figures, letters] = dutch.exec(bare) ?? [];
  if (country === "nl" && figures && letters) return { ok: true, written: `${figures} ${letters}` };
  if (country === "be" && belgian.test(bare)) return { ok: true, written: bare };
  const others = country === "be" ? dutch.test(bare) : belgian.test(bare);
  return { ok: false, fault: others ? "other_country" : "invalid" };
}

interface Place {
  address_1?: string | null | undefined;
  address_2?: string | null | undefined;
  postal_code?: string | null | undefined;
  country_code?: string | null | undefined;
}

/** An address with its postcode as its country writes it; adds an issue when the two disagree. */
export function withPostcode<T extends Place>(address: T, context: z.RefinementCtx): T {
  const { postal_code: typed, country_code: country } = address;
  if (!typed || !country) return address;
  const read = postcode(typed, country.toLowerCase());
  if (read.ok) return { ...address, postal_code: read.written };
  if (read.fault === "other_country")
    context.addIssue({ ...issue(read.fault, ["postal_code"]), input: typed });
  else context.addIssue({ code: "invalid_format", format: "postcode", path: ["postal_code"], input: typed });
  return address;
}

/** Whether a street is named without a house number. */
export const lacksNumber = ({ address_1, address_2 }: Place): boolean =>
  Boolean(address_1) && !/\p{N}/u.test(`${address_1} ${address_2 ?? ""}`);
