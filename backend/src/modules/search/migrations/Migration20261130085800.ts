import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130085800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "synonym" drop constraint if exists "synonym_kind_target_words_unique";`);
    this.addSql(`create table if not exists "synonym" ("id" text not null, "words" text not null, "kind" text check ("kind" in ('product', 'theme')) not null, "target" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "synonym_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_synonym_deleted_at" ON "synonym" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_synonym_kind_target_words_unique" ON "synonym" ("kind", "target", "words") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "synonym" cascade;`);
  }

}
