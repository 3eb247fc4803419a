import { locale } from "@/shop/site";

const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "4,3" */
export const averageText = (average: number): string => oneDecimal.format(average);
