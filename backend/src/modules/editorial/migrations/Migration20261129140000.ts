import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129140000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "imported_text" drop constraint if exists "imported_text_source_unique";`);
    this.addSql(`create table if not exists "imported_text" ("id" text not null, "source" text not null, "article_id" text not null, "fingerprint" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "imported_text_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_imported_text_source_unique" ON "imported_text" ("source") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_imported_text_deleted_at" ON "imported_text" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "imported_text" cascade;`);
  }

}
