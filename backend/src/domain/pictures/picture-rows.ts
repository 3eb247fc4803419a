import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { rendition, type Picture } from "../../contracts/picture";
import { PICTURES } from "../../modules/pictures";
import type { PictureRow, PicturesService } from "../../modules/pictures/service";

export const picturesOf = (container: MedusaContainer): PicturesService => container.resolve(PICTURES);

/** A row as pages use it, with an empty `alt` when the owner has not said what is seen. */
export function toPicture(row: PictureRow): Picture {
  const renditions = z.array(rendition).parse(row.renditions);
  const sources = renditions.flatMap(({ format, ...source }) =>
    format === "jpeg" ? [] : [{ format, ...source }],
  );
  const isMiddle = row.focus_x === 50 && row.focus_y === 50;
  return {
    alt: row.alt,
    ground: row.colour,
    width: row.width,
    height: row.height,
    sources,
    share: row.share,
    ...(isMiddle ? {} : { focus: { x: row.focus_x, y: row.focus_y } }),
  };
}

/** Path of the JPEG of a picture, which every program shows. */
export const plainPath = (row: PictureRow): string | undefined =>
  z
    .array(rendition)
    .parse(row.renditions)
    .find(({ format }) => format === "jpeg")?.path;

/** The pictures that have these files, each by the path that was asked; one query for the files, one for the rows. */
export async function picturesByPaths(
  container: MedusaContainer,
  paths: string[],
): Promise<Map<string, PictureRow>> {
  if (paths.length === 0) return new Map();
  const pictures = picturesOf(container);
  const files = await pictures.listPictureFiles({ path: paths }, { take: paths.length });
  if (files.length === 0) return new Map();
  const ids = [...new Set(files.map((file) => file.picture_id))];
  const rows = await pictures.listPictures({ id: ids }, { take: ids.length });
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  return new Map(
    files.flatMap(({ path, picture_id }) => {
      const row = byId.get(picture_id);
      return row ? [[path, row] as const] : [];
    }),
  );
}
