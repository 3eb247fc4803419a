import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201013500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "vat_rate" ("id" text not null, "country" text not null, "category" text check ("category" in ('food', 'supplement', 'publication', 'tool')) not null, "since" text not null, "percent" real not null, "source" text not null default '', "begun_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_rate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vat_rate_deleted_at" ON "vat_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vat_rate_country_category_since_unique" ON "vat_rate" ("country", "category", "since") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "vat_rates_version" ("id" text not null, "version" integer not null, "changes" jsonb not null, "saved_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_rates_version_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vat_rates_version_version_unique" ON "vat_rates_version" ("version") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vat_rates_version_deleted_at" ON "vat_rates_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "vat_rate" cascade;`);
    this.addSql(`drop table if exists "vat_rates_version" cascade;`);
  }
}
