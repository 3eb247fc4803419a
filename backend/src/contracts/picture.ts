import { z } from "zod";

/** One rendering of a picture. `path` is relative to the media base (the storefront serves it under /media). */
export const pictureSource = z.object({
  format: z.enum(["avif", "webp"]),
  width: z.number().int().positive(),
  path: z.string().min(1),
});

/** A file of a picture in the library. */
export const rendition = pictureSource.extend({ format: z.enum(["avif", "webp", "jpeg"]) });
export type Rendition = z.infer<typeof rendition>;

const percent = z.number().int().min(0).max(100);
export const focus = z.object({ x: percent, y: percent });
export type Focus = z.infer<typeof focus>;

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
  /** The place that stays in sight when it is cropped, in per cent from the left and the top; left out: the middle. */
  focus: focus.nullish(),
  /** Path of a JPEG of 1200 by 630, for those who share the page's address: many networks read no WebP. */
  share: z.string().min(1).nullish(),
});
export type Picture = z.infer<typeof picture>;
