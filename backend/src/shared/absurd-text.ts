/** Dozens of quotes or lists opened on one line: no text, and minutes of work for the Markdown parser. */
const absurd = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){40}/m;

/** Whether a Markdown text is left unparsed and shown as it was typed. */
export const isAbsurd = (source: string): boolean => absurd.test(source);
