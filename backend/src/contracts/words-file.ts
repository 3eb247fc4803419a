import { z } from "zod";
import { handle, words } from "./catalogue-product-file";

/** A meaning and how people write it. */
const meanings = z.record(handle, z.array(words).min(1));

/** Schema of backend/catalogue/words.yaml: what the shop knows of Dutch words. The file explains each field. */
export const wordsFile = z
  .strictObject({
    goods: meanings,
    origins: meanings,
    flavours: meanings,
    qualities: meanings,
    forms: meanings,
    neutral: z.array(handle),
    /** What may be said of goods, in a whole sentence. */
    may_say: z.record(handle, words).default({}),
    linking: z.array(words),
    between: z.strictObject({
      origins: z.array(words),
      flavours: z.array(words),
      forms: z.array(words),
      fillers: z.array(words),
      places: z.array(words).default([]),
      lead_ins: z.array(words).default([]),
      holders: z.array(handle).default([]),
    }),
    measures: z.array(words),
    same: z.array(z.array(words).min(2)),
    asides: z.array(words).default([]),
    needed: z.array(words).default([]),
    other_brands: z.array(words).default([]),
    stop_words: z.array(words),
    not_meant: z.array(
      z.strictObject({
        word: words,
        /** Whether a capital within a sentence makes it a proper name. */
        name: z.boolean().default(false),
        /** Words before it, at most one other between. */
        after: z.array(words).default([]),
        /** Words right behind it. */
        before: z.array(words).default([]),
        /** Words anywhere in its sentence. */
        near: z.array(words).default([]),
        /** Words anywhere in its paragraph. */
        about: z.array(words).default([]),
        /** Words in its sentence that settle that it is meant all the same. */
        unless: z.array(words).default([]),
        /** Words of which its sentence must have one. */
        only_with: z.array(words).default([]),
      }),
    ),
  })
  .superRefine((file, context) => {
    const groups = [file.goods, file.origins, file.flavours, file.qualities, file.forms];
    const names = groups.flatMap((group) => Object.keys(group));
    const refuse = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    for (const name of names)
      if (names.indexOf(name) !== names.lastIndexOf(name)) refuse([name], "stands in two lists");
    for (const name of Object.keys(file.may_say))
      if (!(name in file.goods)) refuse(["may_say"], `${name} is not in goods`);
    for (const name of file.between.holders)
      if (!(name in file.forms)) refuse(["between", "holders"], `${name} is not in forms`);
    for (const name of file.neutral)
      if (!names.includes(name)) refuse(["neutral"], `${name} is in no list above it`);
  });
export type WordsFile = z.infer<typeof wordsFile>;
