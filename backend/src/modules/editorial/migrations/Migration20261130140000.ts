import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "author" ("id" text not null, "slug" text not null, "name" text not null, "former_names" text[] null, "words" text not null, "link" text not null, "picture" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "author_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_author_slug_unique" ON "author" ("slug") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_author_name_unique" ON "author" ("name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_author_deleted_at" ON "author" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "author" cascade;`);
  }
}
