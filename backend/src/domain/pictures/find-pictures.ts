import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { AdminPicture, PictureLibrary, WholePicture } from "../../contracts/admin-picture";
import type { PictureRow } from "../../modules/pictures/service";
import { iso } from "../../shared/iso";
import { picturesOf, toPicture } from "./picture-rows";
import { usesOf } from "./picture-uses";
import { likeLiteral } from "../../shared/like-literal";

/** These rows as the Admin knows them, with how often each is used. */
export async function toAdminPictures(
  container: MedusaContainer,
  rows: PictureRow[],
): Promise<AdminPicture[]> {
  const ids = rows.map(({ id }) => id);
  const [uses, files] = await Promise.all([
    usesOf(container, ids),
    picturesOf(container).listPictureFiles(
      { picture_id: ids },
      { select: ["path", "picture_id"], take: 10_000 },
    ),
  ]);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    alt: row.alt,
    width: row.width,
    height: row.height,
    colour: row.colour,
    focus: { x: row.focus_x, y: row.focus_y },
    createdAt: iso(row.created_at),
    shown: toPicture(row),
    paths: files.filter((file) => file.picture_id === row.id).map(({ path }) => path),
    uses: uses.get(row.id)?.length ?? 0,
  }));
}

/** Each word must be in what is seen or in the file's name; `%` and `_` are letters here. */
function filterOf(q: string) {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 10);
  return {
    $and: words.map((word) => {
      const $ilike = `%${likeLiteral(word)}%`;
      return { $or: [{ alt: { $ilike } }, { name: { $ilike } }] };
    }),
  };
}

/** Pictures of the library for these words, newest first; or those that have one of these files. */
export async function findPictures(
  container: MedusaContainer,
  { q, limit, offset, paths }: { q: string; limit: number; offset: number; paths?: string[] },
): Promise<PictureLibrary> {
  const pictures = picturesOf(container);
  const files = paths ? await pictures.listPictureFiles({ path: paths }, { take: paths.length }) : null;
  const [rows, count] = await pictures.listAndCountPictures(
    { ...(files ? { id: files.map((file) => file.picture_id) } : {}), ...(q === "" ? {} : filterOf(q)) },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
  );
  return { mediaUrl: environment.mediaUrl, pictures: await toAdminPictures(container, rows), count };
}

/** A picture and where it is; null when there is none of this id. */
export async function wholePicture(container: MedusaContainer, id: string): Promise<WholePicture | null> {
  const [row] = await picturesOf(container).listPictures({ id }, { take: 1 });
  if (!row) return null;
  const [picture] = await toAdminPictures(container, [row]);
  return picture ? { picture, usedIn: (await usesOf(container, [id])).get(id) ?? [] } : null;
}
