import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Who changes an article: the user's id, and the name that others see. */
export interface Editor {
  id: string;
  name: string;
}

/** What others call a user of the Admin. Pure. */
export const nameOfUser = (user: { first_name?: string | null; last_name?: string | null; email: string }) =>
  [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email;

/** The user of the Admin who asks; a program with a key of the Admin's has its key's id for a name. */
export async function editorOf(container: MedusaContainer, actorId: string): Promise<Editor> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [actorId] }, { select: ["id", "email", "first_name", "last_name"], take: 1 });
  return { id: actorId, name: (user && nameOfUser(user)) || actorId };
}
