import type { MedusaContainer } from "@medusajs/framework/types";
import type { Picture } from "../../contracts/picture";
import { picturesByPaths, picturesOf } from "./picture-rows";

/**
 * A drawing of the catalogue in the library, by its name. What is there stays as the owner has it: one that she replaced
 * or described otherwise is left alone; only a drawing that was drawn anew gets its new files.
 */
export async function keepDrawing(
  container: MedusaContainer,
  name: string,
  { alt, ground, width, height, sources, share }: Picture,
): Promise<void> {
  const known = await picturesByPaths(container, [sources[0]?.path ?? ""]);
  if (known.size > 0) return;
  const facts = { name, width, height, colour: ground, renditions: sources, share: share ?? null };
  const hash = `drawing ${name}`;
  const [before] = await picturesOf(container).listPictures({ hash }, { take: 1 });
  if (before) await picturesOf(container).changePicture(before.id, facts);
  else await picturesOf(container).keepPicture({ ...facts, hash, alt });
}

/**
 * What is seen on drawings, as a catalogue file that was edited says; words that the owner wrote stay.
 * @param last what the file said before, by the name of the drawing
 */
export async function describePictures(
  container: MedusaContainer,
  described: Picture[],
  last: ReadonlyMap<string, string>,
): Promise<void> {
  const paths = described.map(({ sources }) => sources[0]?.path ?? "");
  const rows = await picturesByPaths(container, paths);
  for (const [index, { alt }] of described.entries()) {
    const row = rows.get(paths[index] ?? "");
    if (!row || row.alt === alt) continue;
    if (row.alt === "" || row.alt === last.get(row.name))
      await picturesOf(container).changePicture(row.id, { alt });
  }
}
