import { z } from "zod";
import type { PersonalData } from "../../contracts/admin-personal-data";
import { address } from "../orders/read-order";

export const storedAddress = address.extend({ phone: z.string().nullish() }).nullish();
type Stored = z.output<typeof storedAddress>;
type Printed = PersonalData["orders"][number]["addresses"][number];

/** Addresses as they are read, one of two that are the same. Pure. */
export function printedAddress(...stored: Stored[]): Printed[] {
  const printed = stored.flatMap((each): Printed[] => {
    if (!each) return [];
    const lines = [
      each.address_1,
      each.address_2,
      [each.postal_code, each.city].filter(Boolean).join(" "),
      each.country_code?.toUpperCase(),
    ];
    return [
      {
        name: [each.first_name, each.last_name].filter(Boolean).join(" "),
        company: each.company ?? null,
        lines: lines.flatMap((line) => line || []),
        phone: each.phone ?? null,
      },
    ];
  });
  return [...new Map(printed.map((each) => [JSON.stringify(each), each])).values()];
}
