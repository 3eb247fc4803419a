import { printedCompanyNumber } from "../../contracts/company-number";
import type { AdminInvoice } from "../../contracts/admin-invoice";
import { csv, csvAmount } from "../../shared/csv";
import { shopDay } from "../../shared/shop-day";
import messages from "./messages/nl.json";
import { say } from "./words";

const percents = new Intl.NumberFormat("nl-BE");

/**
 * A year of invoices and credit notes for the bookkeeper's spreadsheet. Two columns a VAT rate; what a credit note
 * gives back is negative, so that each column can be summed. Pure.
 */
export function csvOf(invoices: AdminInvoice[]): string {
  const rates = [...new Set(invoices.flatMap(({ vat }) => vat.map(({ percent }) => percent)))];
  rates.sort((one, other) => one - other);
  const head = [
    ...messages.csv.columns,
    ...rates.flatMap((percent) => {
      const words = { percent: percents.format(percent) };
      return [say("csv.base", words), say("csv.vat", words)];
    }),
    say("csv.total"),
  ];
  const rows = invoices.map((each) => {
    const sign = each.kind === "credit_note" ? -1 : 1;
    const money = (cents: number) => csvAmount(sign * cents);
    return [
      each.number,
      shopDay(new Date(each.issuedAt)),
      say(`csv.${each.kind}`),
      String(each.displayId),
      each.country.toUpperCase(),
      each.companyNumber ? printedCompanyNumber(each.companyNumber) : "",
      each.corrects ?? "",
      ...rates.flatMap((percent) => {
        const row = each.vat.find((one) => one.percent === percent);
        return row ? [money(row.base), money(row.vat)] : ["", ""];
      }),
      money(each.total),
    ];
  });
  return csv([head, ...rows]);
}
