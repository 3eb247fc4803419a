import { z } from "zod";

/** Two letters before a VAT number: the states of the Union but Belgium and the Netherlands, and Northern Ireland. */
const others =
  /^(AT|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK|XI)(?=(?:.*\d){2})[A-Z0-9+*]{2,12}$/;
const belgian = /^(BE)?([01]?\d{9})$/;
const dutch = /^(NL)?(\d{9}B\d{2})$/;
/** With its name before it: eight figures alone may be a Belgian number that lacks two. */
const dutchRegister = /^KVK(\d{8})$/;

/** The last two figures are 97 less the rest of the first eight by 97 (royal decree of 24 June 2003). */
const isBelgian = (figures: string): boolean =>
  97 - (Number(figures.slice(0, 8)) % 97) === Number(figures.slice(8)) && !/^0+$/.test(figures);

/** Since 2020 the whole number with its letters as figures leaves 1 by 97; before, its first nine passed a test by 11. */
function isDutch(figures: string): boolean {
  const asFigures = [...`NL${figures}`].map((sign) => parseInt(sign, 36)).join("");
  const [last = 0, ...rest] = [...figures.slice(0, 9)].map(Number).reverse();
  const byEleven = rest.reduce((sum, figure, at) => sum + figure * (at + 2), 0) % 11;
  return BigInt(asFigures) % 97n === 1n || byEleven === last;
}

/**
 * A company's VAT number or number in the register as it is kept, from the ways people write it: "BE 0123.456.749" is
 * BE0123456749, a Belgian company number without BE stays without, "nl004495445b01" is NL004495445B01, "KvK 12345678" is
 * KVK12345678. Belgian and Dutch ones are checked by their own rule, those of other states by their form.
 * @returns null when it is none
 */
export function companyNumberOf(typed: string): string | null {
  const bare = typed
    .toUpperCase()
    .replace(/^\s*(BTW|VAT|TVA)\b/, "")
    .replace(/[\s.\-/:]/g, "");
  const [, be = "", figures] = belgian.exec(bare) ?? [];
  if (figures) return isBelgian(figures.padStart(10, "0")) ? `${be}${figures.padStart(10, "0")}` : null;
  const [, , btwId] = dutch.exec(bare) ?? [];
  if (btwId) return isDutch(btwId) ? `NL${btwId}` : null;
  const [, register] = dutchRegister.exec(bare) ?? [];
  if (register) return `KVK${register}`;
  return others.test(bare) ? bare : null;
}

/** The field of a form or request; the answer is written as {@link companyNumberOf} says. */
export const companyNumber = z
  .string()
  .max(40)
  .transform((typed, context) => {
    const written = companyNumberOf(typed);
    if (written) return written;
    context.addIssue({ code: "invalid_format", format: "company_number" });
    return z.NEVER;
  });

/** The ten figures of a Belgian company, with or without BE before them; null for a company of another country. */
export const belgianFigures = (written: string): string | null => belgian.exec(written)?.[2] ?? null;

/** Whether it is a number for VAT; else it is that of a register. */
export const isVatNumber = (written: string): boolean => /^(?!KVK)[A-Z]{2}/.test(written);

/** As it is printed: "BE 0123.456.749", "KvK 12345678". */
export function printedCompanyNumber(written: string): string {
  const figures = belgianFigures(written);
  if (figures) {
    const dotted = `${figures.slice(0, 4)}.${figures.slice(4, 7)}.${figures.slice(7)}`;
    return isVatNumber(written) ? `BE ${dotted}` : dotted;
  }
  return written.replace(/^KVK/, "KvK ");
}
