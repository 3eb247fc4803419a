import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125103759 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "price_point" ("id" text not null, "variant_id" text not null, "amount" numeric not null, "currency_code" text not null, "since" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_point_deleted_at" ON "price_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_point_variant_id_since" ON "price_point" ("variant_id", "since") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_point" cascade;`);
  }

}
