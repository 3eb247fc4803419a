import { z } from "zod";

/** Printable, single-line text: control characters, lone surrogates and what XML cannot hold are refused. */
export const textLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u);
