import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import type { PictureChange } from "../../contracts/admin-picture";
import { rendition, type Rendition } from "../../contracts/picture";
import { bytesOf, removeFiles, uploadOnce } from "../../domain/pictures/files";
import { picturesOf } from "../../domain/pictures/picture-rows";
import { changesOfUses, usesOf } from "../../domain/pictures/picture-uses";
import { shareAround } from "../../domain/pictures/render-picture";
import type { PictureFacts, PictureRow } from "../../modules/pictures/service";

export interface FileToKeep {
  format: Rendition["format"] | "share";
  width: number;
  /** In base64, as Medusa's own upload passes files. */
  content: string;
}

export interface PictureToKeep extends Omit<PictureFacts, "renditions" | "share"> {
  alt: string;
  files: FileToKeep[];
}

/** Uploads the renderings of a picture. Undo: deletes those that were not there before. */
export const storeRenditions = createStep(
  "store-renditions",
  async ({ hash, files }: PictureToKeep, { container }) => {
    const renditions: Rendition[] = [];
    const added: string[] = [];
    let share: string | null = null;
    for (const { format, width, content } of files) {
      const type = format === "share" ? "jpeg" : format;
      const name = `${hash.slice(0, 16)}-${format === "share" ? "share" : width}`;
      const file = {
        filename: `${name}.${type === "jpeg" ? "jpg" : type}`,
        mimeType: `image/${type}`,
        content,
      };
      const { path, isNew } = await uploadOnce(container, { ...file, hash: `${hash}-${format}-${width}` });
      if (isNew) added.push(path);
      if (format === "share") share = path;
      else renditions.push({ format, width, path });
    }
    return new StepResponse({ renditions, share }, added);
  },
  async (added, { container }) => removeFiles(container, added ?? []),
);

/** Stores the row. Undo: deletes it. */
export const keepPictureRow = createStep(
  "keep-picture-row",
  async (facts: PictureFacts & { alt: string }, { container }) => {
    const row = await picturesOf(container).keepPicture(facts);
    return new StepResponse(row, row.id);
  },
  async (id, { container }) => {
    if (id) await picturesOf(container).dropPicture(id);
  },
);

/** Stores what is seen and the focal point; the picture for shared addresses is cut anew. Undo: puts both back. */
export const changePictureRow = createStep(
  "change-picture-row",
  async ({ id, alt, focus }: PictureChange & { id: string }, { container }) => {
    const pictures = picturesOf(container);
    const before = await pictures.retrievePicture(id);
    const moved = focus && (focus.x !== before.focus_x || focus.y !== before.focus_y) ? focus : null;
    const share = moved && before.share !== null ? await cutShare() : null;
    const row = await pictures.changePicture(id, {
      ...(alt === undefined ? {} : { alt }),
      ...(moved ? { focus_x: moved.x, focus_y: moved.y } : {}),
      ...(share === null ? {} : { share }),
    });
    return new StepResponse(row, before);

    async function cutShare(): Promise<string> {
      const at = moved ?? { x: 50, y: 50 };
      const [largest] = z
        .array(rendition)
        .parse(before.renditions)
        .filter(({ format }) => format === "webp")
        .sort((one, other) => other.width - one.width);
      if (!largest) throw new Error(`picture ${id} has no WebP`);
      const bytes = await shareAround(await bytesOf(container, largest.path), at);
      const { path } = await uploadOnce(container, {
        hash: `${before.hash}-share-${at.x}-${at.y}`,
        filename: `${before.hash.slice(0, 16)}-share-${at.x}-${at.y}.jpg`,
        mimeType: "image/jpeg",
        content: bytes.toString("base64"),
      });
      return path;
    }
  },
  async (before, { container }) => {
    if (before) await picturesOf(container).updatePictures(fieldsOf(before));
  },
);

const fieldsOf = ({ id, alt, focus_x, focus_y, share }: PictureRow) => ({ id, alt, focus_x, focus_y, share });

/**
 * One picture stands from now on wherever the other stood, with the other's words when it has none of its own. Undo: puts
 * both back.
 */
export const mergePictures = createStep(
  "merge-pictures",
  async ({ from, into }: { from: string; into: string }, { container }) => {
    const pictures = picturesOf(container);
    if (from === into) throw new MedusaError(MedusaError.Types.INVALID_DATA, "with: is the same picture");
    const [old, fresh] = [await pictures.retrievePicture(from), await pictures.retrievePicture(into)];
    const paths = await pictures.mergeInto(from, into);
    const row = fresh.alt === "" ? await pictures.changePicture(into, { alt: old.alt }) : fresh;
    return new StepResponse(row, { old, fresh, paths });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await picturesOf(container).unmerge(undo.old, undo.paths);
    await picturesOf(container).updatePictures(fieldsOf(undo.fresh));
  },
);

/** Takes a picture out of the library, unless it is in use. Undo: puts it back. @throws MedusaError picture_in_use */
export const dropPictureRow = createStep(
  "drop-picture-row",
  async ({ id }: { id: string }, { container }) => {
    const pictures = picturesOf(container);
    const row = await pictures.retrievePicture(id);
    if ((await usesOf(container, [id])).get(id)?.length)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "The picture is in use", "picture_in_use");
    const paths = await pictures.dropPicture(id);
    return new StepResponse({ paths }, { row, paths });
  },
  async (undo, { container }) => {
    if (undo) await picturesOf(container).restorePicture(undo.row, undo.paths);
  },
);

/** Deletes files of a picture that is no more. Nothing to undo: it is the last step, and files without a row harm nobody. */
export const removePictureFiles = createStep(
  "remove-picture-files",
  async ({ paths }: { paths: string[] }, { container }) => {
    await removeFiles(container, paths);
    return new StepResponse(null);
  },
);

/** What readers see otherwise when this picture is another. Read only: nothing to undo. */
export const changesOfPicture = createStep(
  "changes-of-picture",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse({ changes: changesOfUses((await usesOf(container, [id])).get(id) ?? []) }),
);
