import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { picture, type Picture } from "../../contracts/picture";

const pictured = z.object({
  id: z.string(),
  food_information: z.object({ pictures: z.array(picture) }).nullish(),
});

/** The first picture of each of these products that readers may see, by product id. */
export async function picturesByIds(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "food_information.pictures"],
    filters: { id: ids, status: "published" },
  });
  return new Map(
    z
      .array(pictured)
      .parse(data)
      .flatMap(({ id, food_information: facts }) => {
        const first = facts?.pictures[0];
        return first ? [[id, first] as const] : [];
      }),
  );
}
