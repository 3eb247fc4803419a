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
