import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130205500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shop_setting" ("id" text not null, "settings" jsonb not null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_setting_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_setting_deleted_at" ON "shop_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "shop_settings_version" ("id" text not null, "version" integer not null, "settings" jsonb not null, "saved_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_settings_version_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_settings_version_version" ON "shop_settings_version" ("version") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_settings_version_deleted_at" ON "shop_settings_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shop_setting" cascade;`);
    this.addSql(`drop table if exists "shop_settings_version" cascade;`);
  }
}
