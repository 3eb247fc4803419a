import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125103755 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "food_information" ("id" text not null, "kind" text check ("kind" in ('food', 'exempt_food', 'supplement', 'tool', 'digital')) not null, "vat_category" text check ("vat_category" in ('food', 'supplement', 'publication', 'tool')) not null, "sealed" boolean not null default false, "position" integer not null default 1000, "why" text null, "rather_not" text null, "pictures" jsonb not null, "declaration" jsonb null, "safety" jsonb null, "proof" jsonb null, "seo_title" text null, "seo_description" text null, "related" jsonb null, "file" text null, "source_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "food_information_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_food_information_deleted_at" ON "food_information" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "food_information" cascade;`);
  }

}
