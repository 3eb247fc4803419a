import { z } from "zod";
import { focus, picture } from "./picture";
import { refusal } from "./refusal";

/** A picture of the library. `shown` is how a page uses it; its `alt` is empty until the owner has said what is seen. */
export const adminPicture = z.object({
  id: z.string(),
  name: z.string(),
  alt: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  colour: z.string().nullable(),
  focus,
  createdAt: z.iso.datetime(),
  shown: picture.extend({ alt: z.string() }),
  /** Every path it is named by, those it had before it was replaced too. */
  paths: z.array(z.string()),
  /** In how many articles, drafts, pages and products it is, the home page among them. */
  uses: z.number().int().nonnegative(),
});
export type AdminPicture = z.infer<typeof adminPicture>;

/** A place in which a picture is. `key` is a slug or handle. */
export const pictureUse = z.object({
  kind: z.enum(["article", "draft", "page", "product", "home", "author", "newsletter"]),
  id: z.string(),
  title: z.string(),
  key: z.string(),
});
export type PictureUse = z.infer<typeof pictureUse>;

/** GET /admin/pictures?q&limit&offset, newest first; `paths` asks for those that have one of these files. */
export const pictureQuery = z.object({
  q: z.string().trim().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  paths: z
    .string()
    .max(20_000)
    .transform((paths) => paths.split(",").filter(Boolean))
    .optional(),
});
/** The path of each file lies below `mediaUrl`. */
export const pictureLibrary = z.object({
  mediaUrl: z.url(),
  pictures: z.array(adminPicture),
  count: z.number().int(),
});
export type PictureLibrary = z.infer<typeof pictureLibrary>;

/** GET /admin/pictures/:id */
export const wholePicture = z.object({ picture: adminPicture, usedIn: z.array(pictureUse) });
export type WholePicture = z.infer<typeof wholePicture>;

/** POST /admin/pictures/:id: what is seen on it, and the place that stays in sight. */
export const pictureChange = z.strictObject({
  alt: z.string().trim().max(300).optional(),
  focus: focus.optional(),
});
export type PictureChange = z.infer<typeof pictureChange>;

/** POST /admin/pictures/:id/replacement: this picture stands from now on wherever the other one did. */
export const pictureReplacement = z.strictObject({ with: z.string().min(1).max(100) });

/** POST /admin/uploads, multipart, field `files`: what Medusa answers, and the picture that each file became. */
export const uploadedPictures = z.object({
  files: z.array(z.object({ id: z.string(), url: z.url(), picture: adminPicture })).min(1),
});
export type UploadedPictures = z.infer<typeof uploadedPictures>;

/** 409 of DELETE /admin/pictures/:id */
export const pictureInUse = refusal.extend({ usedIn: z.array(pictureUse) });
export type PictureInUse = z.infer<typeof pictureInUse>;
