import { z } from "zod";
import type { PersonalData } from "../../contracts/admin-personal-data";

const text = z.string().nullish();

export const storedAddress = z
  .object({
    first_name: text,
    last_name: text,
    company: text,
    address_1: text,
    address_2: text,
    postal_code: text,
    city: text,
    country_code: text,
    phone: text,
  })
  .nullish();
type Stored = z.output<typeof storedAddress>;
type Printed = PersonalData["orders"][number]["addresses"][number];

/** Addresses as they are read, one of two that are the same. Pure. */
export function printedAddress(...stored: Stored[]): Printed[] {
  const printed = stored.flatMap((address): Printed[] => {
    if (!address) return [];
    const lines = [
      address.address_1,
      address.address_2,
      [address.postal_code, address.city].filter(Boolean).join(" "),
      address.country_code?.toUpperCase(),
    ];
    return [
      {
        name: [address.first_name, address.last_name].filter(Boolean).join(" "),
        company: address.company ?? null,
        lines: lines.flatMap((line) => line || []),
        phone: address.phone ?? null,
      },
    ];
  });
  return [...new Map(printed.map((each) => [JSON.stringify(each), each])).values()];
}
