import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129174112 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "article_editing" drop constraint if exists "article_editing_tab_unique";`,
    );
    this.addSql(
      `alter table if exists "article_draft" drop constraint if exists "article_draft_article_id_unique";`,
    );
    this.addSql(
      `create table if not exists "article_draft" ("id" text not null, "article_id" text not null, "fields" jsonb not null, "base_version" integer not null, "version" integer not null default 1, "edited_by" text not null, "editor_name" text not null, "edited_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_draft_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_draft_article_id_unique" ON "article_draft" ("article_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_draft_deleted_at" ON "article_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "article_editing" ("id" text not null, "article_id" text not null, "tab" text not null, "user_id" text not null, "user_name" text not null, "since" timestamptz not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_editing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_editing_tab_unique" ON "article_editing" ("tab") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_editing_deleted_at" ON "article_editing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "article_version" ("id" text not null, "article_id" text not null, "fields" jsonb not null, "status" text check ("status" in ('draft', 'scheduled', 'published')) not null, "saved_by" text null, "saved_at" timestamptz not null, "draft_etag" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_version_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_version_deleted_at" ON "article_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_version_article_id_saved_at" ON "article_version" ("article_id", "saved_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "article" add column if not exists "unfollowed" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "article_draft" cascade;`);

    this.addSql(`drop table if exists "article_editing" cascade;`);

    this.addSql(`drop table if exists "article_version" cascade;`);

    this.addSql(`alter table if exists "article" drop column if exists "unfollowed";`);
  }
}
