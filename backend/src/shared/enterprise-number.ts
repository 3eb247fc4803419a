import { belgianFigures, companyNumberOf } from "../contracts/company-number";

/** The ten figures of a Belgian enterprise number as somebody typed it; null when it cannot be right. Pure. */
const figures = (typed: string): string | null => belgianFigures(companyNumberOf(typed) ?? "");

/** Whether a Belgian enterprise number can be right, as all its ten figures were typed. Pure. */
export const isEnterpriseNumber = (typed: string): boolean =>
  typed.replace(/\D/g, "").length === 10 && figures(typed) !== null;

/** Belgian traders have one number: the VAT number is it, after BE. Pure. */
export function numbersAgree({
  companyNumber,
  vatNumber,
}: {
  companyNumber: string;
  vatNumber: string;
}): boolean {
  if (!/^BE/i.test(vatNumber.trim())) return vatNumber.trim() !== "";
  return isEnterpriseNumber(companyNumber) && figures(companyNumber) === figures(vatNumber);
}
