import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201090900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "admin_change" ("id" text not null, "actor_id" text not null, "area" text not null, "action" text not null, "target" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_change_deleted_at" ON "admin_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_change_created_at" ON "admin_change" ("created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_change_area_created_at" ON "admin_change" ("area", "created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "admin_change" cascade;`);
  }
}
