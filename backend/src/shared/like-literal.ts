/** Words as a pattern of LIKE that means just them: `%`, `_` and the backslash are letters. Pure. */
export const likeLiteral = (words: string): string => words.replace(/[\\%_]/g, String.raw`\$&`);
