import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130082513 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loaded_file" drop constraint if exists "loaded_file_file_unique";`);
    this.addSql(`alter table if exists "food_list" drop constraint if exists "food_list_slug_unique";`);
    this.addSql(`create table if not exists "food_list" ("id" text not null, "slug" text not null, "content" jsonb not null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "food_list_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_food_list_slug_unique" ON "food_list" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_food_list_deleted_at" ON "food_list" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loaded_file" ("id" text not null, "file" text not null, "content" text not null, "fingerprint" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loaded_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loaded_file_file_unique" ON "loaded_file" ("file") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loaded_file_deleted_at" ON "loaded_file" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "page_version" ("id" text not null, "page_id" text not null, "fields" jsonb not null, "saved_by" text null, "saved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "page_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_page_version_deleted_at" ON "page_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_page_version_page_id_saved_at" ON "page_version" ("page_id", "saved_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "page" add column if not exists "seo_title" text not null default '', add column if not exists "seo_description" text not null default '', add column if not exists "version" integer not null default 1;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "food_list" cascade;`);

    this.addSql(`drop table if exists "loaded_file" cascade;`);

    this.addSql(`drop table if exists "page_version" cascade;`);

    this.addSql(`alter table if exists "page" drop column if exists "seo_title", drop column if exists "seo_description", drop column if exists "version";`);
  }

}
