import type { MedusaContainer } from "@medusajs/framework/types";
import { parse } from "yaml";
import { taxesFile, type TaxesFile } from "../../contracts/catalogue-file";
import type { VatRate } from "../../contracts/vat-rates";
import { editorialOf } from "../../domain/editorial/article-records";
import { withRatesLock } from "../../domain/vat/fill-rates";
import { mergeRates } from "../../domain/vat/merge-rates";
import { ratesFileName, ratesOfFile } from "../../domain/vat/rates-of-file";
import { vatRatesOf } from "../../domain/vat/vat-rates";
import { everyRow } from "../../shared/every-row";
import { shopDay } from "../../shared/shop-day";

const file = ratesFileName;

/**
 * Puts the rates of taxes.yaml into the table; what the owner changed there since the last load stays.
 * @returns what was left as she has it
 */
export const loadRates = (container: MedusaContainer, taxes: TaxesFile, content: string): Promise<string[]> =>
  withRatesLock(container, async () => {
    const service = vatRatesOf(container);
    const version = await service.version();
    const { save, changes, left } = mergeRates(
      ratesOfFile(taxes),
      await service.listVatRates({}, { take: everyRow }),
      await lastLoaded(container),
      shopDay(new Date()),
    );
    if (changes.length > 0) await service.save(save, { version, changes, savedBy: null });
    // Compared by what it says, not by a fingerprint.
    await editorialOf(container).noteLoaded({ file, content, fingerprint: "" });
    return left.map((name) => `${file} ${name}`);
  });

/** What the file said when it was last loaded; null when it was not, or when its form was another then. */
async function lastLoaded(container: MedusaContainer): Promise<VatRate[] | null> {
  const [noted] = await editorialOf(container).listLoadedFiles({ file }, { take: 1 });
  const said = noted && taxesFile.safeParse(parse(noted.content));
  return said?.success ? ratesOfFile(said.data) : null;
}
