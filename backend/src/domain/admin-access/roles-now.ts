/** Users whose address is an owner's. */
const storedOwners = `
  select 1 from "user" w join admin_role o on o.email = lower(w.email) and o.deleted_at is null
  where w.deleted_at is null and o.role = 'owner'`;

/** Of a user "u" the row "r" of his address. Addresses are made small by PostgreSQL alone: JavaScript knows other letters. */
export const withRow = "left join admin_role r on r.email = lower(u.email) and r.deleted_at is null";

/**
 * What a user may do: what the row of his address says, without one nothing. A shop that never had roles has no user with
 * the row of an owner; there, and nowhere else, whoever has no row is one, or nobody could come in.
 */
export const roleNow = `coalesce(r.role, case when u.id is not null and not exists (${storedOwners}) then 'owner' end)`;

/** Addresses of owners. */
export const ownersNow = `
  select distinct lower(u.email) as email from "user" u ${withRow}
  where u.deleted_at is null and ${roleNow} = 'owner'`;

/** Gives whoever is an owner without a row his row. The first other row of a shop would take it from them. */
export const keepOwners = `
  insert into admin_role (id, email, role)
  select 'arole_' || replace(cast(gen_random_uuid() as text), '-', ''), owners.email, 'owner' from (${ownersNow}) owners
  on conflict (email) where deleted_at is null do nothing`;
