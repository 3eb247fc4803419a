import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { adminAction, type AdminChange, type AdminChanges } from "../../contracts/admin-change";
import { ADMIN_LOG } from "../../modules/admin-log";
import type AdminLogService from "../../modules/admin-log/service";
import { iso } from "../../shared/iso";
import { nameOfUser } from "../editorial/editor-of";
import type { ChangeOfRequest } from "./change-of";

const logOf = (container: MedusaContainer) => container.resolve<AdminLogService>(ADMIN_LOG);

/** Notes a change that was made. @param actorId of the user, or of the key */
export async function noteChange(
  container: MedusaContainer,
  actorId: string,
  change: ChangeOfRequest,
): Promise<void> {
  await logOf(container).createAdminChanges({ ...change, actor_id: actorId });
}

/** What is called by its own name, and the field that holds it. */
const named: Record<string, { entity: string; field: string }> = {
  products: { entity: "product", field: "title" },
  articles: { entity: "article", field: "title" },
  orders: { entity: "order", field: "display_id" },
  "order-notes": { entity: "order", field: "display_id" },
  "order-refunds": { entity: "order", field: "display_id" },
  promotions: { entity: "promotion", field: "code" },
  "user-roles": { entity: "user", field: "email" },
};

/** Names of the targets of an area, by id. */
async function namesIn(
  container: MedusaContainer,
  area: string,
  ids: string[],
): Promise<Map<string, string>> {
  const known = named[area];
  if (!known || ids.length === 0) return new Map();
  const { entity, field } = known;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id", field], filters: { id: ids } });
  const rows = z.array(z.looseObject({ id: z.string() })).parse(data);
  return new Map(rows.map((row) => [row.id, String(row[field] ?? "")]));
}

/** Users by the logins they joined with. */
async function usersOfLogins(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const logins = await container.resolve(Modules.AUTH).listAuthIdentities({ id: ids });
  return new Map(
    logins.flatMap(({ id, app_metadata: { user_id: user } = {} }) =>
      typeof user === "string" ? [[id, user] as const] : [],
    ),
  );
}

/** Names of who made the changes, by their ids. */
async function whoIs(container: MedusaContainer, actors: string[]): Promise<Map<string, string>> {
  const joined = await usersOfLogins(
    container,
    actors.filter((id) => id.startsWith("authid_")),
  );
  const userOf = (actor: string) => joined.get(actor) ?? actor;
  const users = await container
    .resolve(Modules.USER)
    .listUsers(
      { id: actors.map(userOf) },
      { select: ["id", "email", "first_name", "last_name"], withDeleted: true, take: actors.length },
    );
  const names = new Map(users.map((user) => [user.id, nameOfUser(user)]));
  const found = new Map<string, string>();
  for (const actor of actors) {
    const name = names.get(userOf(actor));
    if (name) found.set(actor, name);
  }
  return found;
}

/** The changes of everybody, newest first. */
export async function listChanges(
  container: MedusaContainer,
  { area, limit, offset }: { area?: string; limit: number; offset: number },
): Promise<AdminChanges> {
  const [rows, count] = await logOf(container).listAndCountAdminChanges(area ? { area } : {}, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  });
  const targetsOf = (wanted: string) =>
    rows.flatMap((row) => (row.area === wanted && row.target ? row.target : []));
  const [who, areas, ...names] = await Promise.all([
    whoIs(container, [...new Set(rows.map((row) => row.actor_id))]),
    areasOf(container),
    ...Object.keys(named).map((each) => namesIn(container, each, [...new Set(targetsOf(each))])),
  ]);
  const nameOf = new Map(names.flatMap((each) => [...each]));
  const changes = rows.map((row): AdminChange => ({
    id: row.id,
    at: iso(row.created_at),
    who: who.get(row.actor_id) ?? null,
    area: row.area,
    action: adminAction.catch("saved").parse(row.action),
    target: row.target,
    name: (row.target && nameOf.get(row.target)) || null,
  }));
  return { changes, count, areas };
}

async function areasOf(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw(
    "select distinct area from admin_change where deleted_at is null order by 1",
  );
  return z
    .array(z.object({ area: z.string() }))
    .parse(rows)
    .map(({ area }) => area);
}

/** Deletes what was noted before. @returns how many */
export async function deleteOldChanges(container: MedusaContainer, before: Date): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rowCount } = await knex.raw("delete from admin_change where created_at < ?", [before]);
  return z.number().catch(0).parse(rowCount);
}
