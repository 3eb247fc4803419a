import { z } from "zod";

/** Text of several lines as it is stored: line ends are "\n", and signs that nobody sees are left out. It is never cut. */
export const typedText = (shortest: number, longest: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, "")
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(shortest)
        .max(longest)
        .regex(/^[^\p{Cs}]*$/u),
    );
