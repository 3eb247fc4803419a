/** The text with no-break spaces: "300 g", "per kg" or a date stays on one line. */
export const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");
