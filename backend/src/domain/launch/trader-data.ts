import type { z } from "zod";
import type { trader } from "../../contracts/shop";

type Trader = z.infer<typeof trader>;

/** The numbers of the demo shop, which belong to nobody we know. */
const inventedNumbers = new Set(["0123456749"]);
/** Top-level names that never reach anyone: RFC 2606. */
const reserved = /(@|\.)(example|test|invalid|localhost|example\.(com|net|org))$/i;

const digits = (number: string) => number.replace(/\D/g, "");

/** An e-mail address, with or without a name before it, whose domain is reserved for examples. */
export const isReservedAddress = (address: string): boolean =>
  reserved.test(address.trim().replace(/>$/, ""));

/** The details that the demo shop came with, all or in part. */
export const isInvented = ({ email, companyNumber, vatNumber }: Trader): boolean =>
  isReservedAddress(email) ||
  [companyNumber, vatNumber].some((number) => inventedNumbers.has(digits(number)));

/**
 * Whether a Belgian enterprise number can be right: ten digits, the last two 97 less the rest of the first eight by 97
 * (Royal Decree of 24 June 2003).
 */
export function isEnterpriseNumber(number: string): boolean {
  const ten = digits(number);
  return /^[01]\d{9}$/.test(ten) && 97 - (Number(ten.slice(0, 8)) % 97) === Number(ten.slice(8));
}

/** Belgian traders have one number: the VAT number is it, after BE. */
export function numbersAgree({ companyNumber, vatNumber }: Trader): boolean {
  if (!/^BE/i.test(vatNumber.trim())) return vatNumber.trim() !== "";
  return isEnterpriseNumber(companyNumber) && digits(companyNumber) === digits(vatNumber);
}
