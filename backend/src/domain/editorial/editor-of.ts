import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Who changes an article: the user's id, and the name that others see. */
export interface Editor {
  id: string;
  name: string;
}

/** The user of the Admin who asks; a program with a key of the Admin's has its key's id for a name. */
export async function editorOf(container: MedusaContainer, actorId: string): Promise<Editor> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [actorId] }, { select: ["id", "email", "first_name", "last_name"], take: 1 });
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ");
  return { id: actorId, name: name || user?.email || actorId };
}
