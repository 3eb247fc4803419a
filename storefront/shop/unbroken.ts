/** Words that stay together on one line: "300 g", "per kg", a day. */
export const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");
