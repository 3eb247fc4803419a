import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125102552 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_document" ("id" text not null, "kind" text check ("kind" in ('product', 'article')) not null, "title" text not null, "keywords" text not null, "body" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_document_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_document_deleted_at" ON "search_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    // Both ship with PostgreSQL and are "trusted": the owner of a database may add them without being superuser.
    this.addSql(`create extension if not exists unaccent;`);
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(
      `alter table "search_document" add column if not exists "words" tsvector not null default '', add column if not exists "plain" text not null default '';`,
    );
    this.addSql(
      `create index if not exists "IDX_search_document_words" on "search_document" using gin ("words");`,
    );
    this.addSql(
      `create index if not exists "IDX_search_document_plain" on "search_document" using gin ("plain" gin_trgm_ops);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_document" cascade;`);
  }
}
