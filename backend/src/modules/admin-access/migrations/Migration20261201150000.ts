import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who was a user before there were roles is an owner. In a new shop this may run before there is a table of users. */
export class Migration20261201150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `do $owners$ begin
        if to_regclass('"user"') is not null then
          insert into "admin_role" ("id", "email", "role")
          select 'arole_' || replace(cast(gen_random_uuid() as text), '-', ''), known.email, 'owner'
          from (select distinct lower("email") as email from "user" where "deleted_at" is null) known
          on conflict ("email") where deleted_at is null do nothing;
        end if;
      end $owners$;`,
    );
  }

  /** The rows stay: without them the same users are owners. */
  override async down(): Promise<void> {}
}
