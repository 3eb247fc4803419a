import { z } from "zod";

/** One rendering of a picture. `path` is relative to the media base (the storefront serves it under /media). */
export const pictureSource = z.object({
  format: z.enum(["avif", "webp"]),
  width: z.number().int().positive(),
  path: z.string().min(1),
});

/** A picture as pages use it: what is seen (alt), its ground colour, its own size and every rendering of it. */
export const picture = z.object({
  alt: z.string().min(1),
  ground: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .nullable(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  sources: z.array(pictureSource).min(1),
  /** Path of a signed JPEG of 1200 by 630, for those who share the page's address: many networks read no WebP. */
  share: z.string().min(1).nullish(),
});
export type Picture = z.infer<typeof picture>;
