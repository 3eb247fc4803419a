import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { toPicture } from "../domain/pictures/picture-rows";
import { textPath } from "../shared/text-picture";
import { storePicture } from "./store-picture";

/**
 * Stores a picture of an imported text in the library, in every size and without where it was taken, as what is
 * uploaded in the Admin. Answers the path by which texts name it. @throws Refused for what is no picture we can use
 */
export async function keepImportedPicture(
  container: MedusaContainer,
  { bytes, address, alt }: { bytes: Uint8Array; address: string; alt: string },
): Promise<string> {
  const name = path.posix.basename(address.replace(/[?#].*$/, "")) || "foto";
  return textPath(toPicture(await storePicture(container, { bytes, name, alt })));
}
