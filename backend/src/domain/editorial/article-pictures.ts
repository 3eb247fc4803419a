import type { MedusaContainer } from "@medusajs/framework/types";
import { picture, type Picture } from "../../contracts/picture";
import { editorialOf } from "./article-records";

/** The pictures that articles have, newest first, each once. */
export async function picturesOfArticles(container: MedusaContainer): Promise<Picture[]> {
  const records = await editorialOf(container).listArticles(
    {},
    { select: ["id", "picture"], order: { created_at: "DESC" }, take: 500 },
  );
  const pictures = records.flatMap((record) => picture.safeParse(record.picture).data ?? []);
  return [...new Map(pictures.reverse().map((each) => [each.sources[0]?.path, each])).values()].reverse();
}
