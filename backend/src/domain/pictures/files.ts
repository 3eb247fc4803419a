import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { UPLOADS } from "../../modules/uploads";
import type { UploadsService } from "../../modules/uploads/service";

interface FileToStore {
  /** SHA-256 that knows this file again. */
  hash: string;
  filename: string;
  mimeType: string;
  /** In base64. */
  content: string;
}

const uploadsOf = (container: MedusaContainer): UploadsService => container.resolve(UPLOADS);

/** Uploads a file for all to see unless the File module already has it. Answers its path below the media base. */
export async function uploadOnce(
  container: MedusaContainer,
  { hash, ...file }: FileToStore,
): Promise<{ path: string; isNew: boolean }> {
  const [known] = await uploadsOf(container).listUploadedFiles({ hash }, { take: 1 });
  if (known) return { path: known.path, isNew: false };
  const stored = await container.resolve(Modules.FILE).createFiles({ ...file, access: "public" });
  await uploadsOf(container).createUploadedFiles({ hash, path: stored.id });
  return { path: stored.id, isNew: true };
}

/** Deletes files, and forgets that they were uploaded: the same content can come again. */
export async function removeFiles(container: MedusaContainer, paths: string[]): Promise<void> {
  if (paths.length === 0) return;
  const known = await uploadsOf(container).listUploadedFiles({ path: paths }, { take: paths.length });
  await uploadsOf(container).deleteUploadedFiles(known.map(({ hash }) => hash));
  await container.resolve(Modules.FILE).deleteFiles(paths);
}

/** The bytes of a file. */
export const bytesOf = (container: MedusaContainer, path: string): Promise<Buffer> =>
  container.resolve(Modules.FILE).getAsBuffer(path);
