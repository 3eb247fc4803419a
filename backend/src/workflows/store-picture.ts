import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { picturesOf } from "../domain/pictures/picture-rows";
import { renderPicture } from "../domain/pictures/render-picture";
import type { PictureRow } from "../modules/pictures/service";
import { keepPictureRow, storeRenditions, type PictureToKeep } from "./steps/picture-steps";

/** Stores the renderings of a picture, and then the picture. */
const storePictureWorkflow = createWorkflow("store-picture", (input: WorkflowData<PictureToKeep>) => {
  const stored = storeRenditions(input);
  const facts = transform({ input, stored }, ({ input: { files: _, ...picture }, stored: files }) => ({
    ...picture,
    ...files,
  }));
  return new WorkflowResponse(keepPictureRow(facts));
});

/**
 * The picture of these bytes: the one that has them already, else a new one, with everything rendered once.
 * @throws Refused for what is no picture we can use
 */
export async function storePicture(
  container: MedusaContainer,
  { bytes, name, alt = "" }: { bytes: Uint8Array; name: string; alt?: string },
): Promise<PictureRow> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const known = async () => (await picturesOf(container).listPictures({ hash }, { take: 1 }))[0];
  const before = await known();
  if (before) return before;
  const { files, share, ...facts } = await renderPicture(bytes);
  const contents = files.map((file) => ({ ...file, content: file.bytes.toString("base64") }));
  const input: PictureToKeep = {
    ...facts,
    hash,
    name: name.slice(0, 200),
    alt: alt.slice(0, 300),
    files: [
      ...contents.map(({ format, width, content }) => ({ format, width, content })),
      { format: "share", width: 1200, content: share.toString("base64") },
    ],
  };
  try {
    await storePictureWorkflow(container).run({ input });
  } catch (error) {
    // The same bytes came twice at once, and the other was first.
    if (!(await known())) throw error;
  }
  // Read again: what a workflow answers has lost its dates.
  const stored = await known();
  if (!stored) throw new Error(`picture ${hash} is gone`);
  return stored;
}
