import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129124533 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "unanswered" drop constraint if exists "unanswered_kind_words_unique";`);
    this.addSql(`alter table if exists "known_address" drop constraint if exists "known_address_path_unique";`);
    this.addSql(`create table if not exists "known_address" ("id" text not null, "path" text not null, "kind" text check ("kind" in ('product', 'article', 'category', 'own')) not null, "resource_id" text null, "to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "known_address_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_known_address_path_unique" ON "known_address" ("path") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_known_address_resource_id" ON "known_address" ("resource_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_known_address_deleted_at" ON "known_address" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "unanswered" ("id" text not null, "kind" text check ("kind" in ('address', 'search')) not null, "words" text not null, "count" integer not null default 1, "last_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "unanswered_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_unanswered_deleted_at" ON "unanswered" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_unanswered_kind_words_unique" ON "unanswered" ("kind", "words") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "known_address" cascade;`);

    this.addSql(`drop table if exists "unanswered" cascade;`);
  }

}
