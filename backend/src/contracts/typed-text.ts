import { z } from "zod";

/**
 * Text of several lines as it is stored: line ends are "\n", of empty lines after each other one stays, and signs that
 * nobody sees are left out. It is never cut.
 */
export const typedText = (shortest: number, longest: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, "")
        .replace(/\n(?:[^\S\n]*\n){2,}/g, "\n\n")
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(shortest)
        .max(longest)
        .regex(/^[^\p{Cs}]*$/u),
    );
