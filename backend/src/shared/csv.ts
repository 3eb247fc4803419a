const amounts = new Intl.NumberFormat("nl-BE", { minimumFractionDigits: 2, useGrouping: false });

/** Whole cents as a spreadsheet reads them in Belgium and the Netherlands: "12,50". */
export const csvAmount = (cents: number): string => amounts.format(cents / 100);

/**
 * Rows for a spreadsheet: semicolons and decimal commas, as Excel reads them in Belgium and the Netherlands, with the
 * byte order mark by which Excel knows that the text is UTF-8. A cell that Excel would take for a formula is text.
 */
export const csv = (rows: string[][]): string =>
  `\ufeff${rows.map((cells) => cells.map(quoted).join(";")).join("\r\n")}\r\n`;

const quoted = (cell: string): string => {
  const plain = /^[=+@\t\r]|^-(?!\d+(,\d+)?$)/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
