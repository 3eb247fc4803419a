import { z } from "zod";

/** Where this run's random input begins (tests/flags.ts). */
export const seed = z.coerce.number().int().min(0).default(20261129).parse(process.env.SEED);
