const digits = (number: string) => number.replace(/\D/g, "");

/**
 * Whether a Belgian enterprise number can be right: ten digits, the last two 97 less the rest of the first eight by 97
 * (Royal Decree of 24 June 2003). Pure.
 */
export function isEnterpriseNumber(number: string): boolean {
  const ten = digits(number);
  return /^[01]\d{9}$/.test(ten) && 97 - (Number(ten.slice(0, 8)) % 97) === Number(ten.slice(8));
}

/** Belgian traders have one number: the VAT number is it, after BE. Pure. */
export function numbersAgree({
  companyNumber,
  vatNumber,
}: {
  companyNumber: string;
  vatNumber: string;
}): boolean {
  if (!/^BE/i.test(vatNumber.trim())) return vatNumber.trim() !== "";
  return isEnterpriseNumber(companyNumber) && digits(companyNumber) === digits(vatNumber);
}
