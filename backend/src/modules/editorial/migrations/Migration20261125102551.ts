import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125102551 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "page" drop constraint if exists "page_slug_unique";`);
    this.addSql(`alter table if exists "article" drop constraint if exists "article_slug_unique";`);
    this.addSql(`create table if not exists "article" ("id" text not null, "slug" text not null, "title" text not null, "summary" text not null, "theme" text not null, "markdown" text not null, "status" text check ("status" in ('draft', 'scheduled', 'published')) not null default 'draft', "published_at" timestamptz null, "revised_at" timestamptz null, "author" text not null, "picture" jsonb null, "seo_title" text not null, "seo_description" text not null, "sources" text[] not null, "minutes" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_slug_unique" ON "article" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_article_deleted_at" ON "article" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "page" ("id" text not null, "slug" text not null, "title" text not null, "intro" text not null, "markdown" text not null, "revised_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "page_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_page_slug_unique" ON "page" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_page_deleted_at" ON "page" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "article" cascade;`);

    this.addSql(`drop table if exists "page" cascade;`);
  }

}
