import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { Picture } from "../../contracts/picture";
import { mediaFields, mediaOf, mediaRecord } from "./media";

/** The picture for the card of each of these products that readers may see, by product id. */
export async function picturesByIds(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: mediaFields,
    filters: { id: ids, status: "published" },
  });
  const media = await mediaOf(container, z.array(mediaRecord).parse(data));
  return new Map([...media].flatMap(([id, { face }]) => (face ? [[id, face] as const] : [])));
}
