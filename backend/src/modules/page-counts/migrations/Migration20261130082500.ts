import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130082500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "page_count" drop constraint if exists "page_count_day_article_product_unique";`);
    this.addSql(`create table if not exists "page_count" ("id" text not null, "day" text not null, "article" text not null, "product" text not null, "reads" integer not null default 0, "seen" integer not null default 0, "added" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "page_count_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_page_count_deleted_at" ON "page_count" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_page_count_day_article_product_unique" ON "page_count" ("day", "article", "product") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "page_count" cascade;`);
  }

}
