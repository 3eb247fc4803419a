import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125102553 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "pending_change" ("id" text not null, "change" jsonb not null, "attempts" integer not null default 0, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pending_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pending_change_deleted_at" ON "pending_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pending_change" cascade;`);
  }
}
