import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const stamps = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261201124500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "lot" ("id" text not null, "inventory_item_id" text not null, "code" text not null, "best_before" text null, "received" integer not null, "received_at" timestamptz not null, "on_hand" integer not null, ${stamps}, constraint "lot_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_best_before" ON "lot" ("best_before") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_inventory_item_id_lower_code_unique" ON "lot" ("inventory_item_id", lower("code")) WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "lot_use" ("id" text not null, "lot_id" text not null, "order_id" text not null, "line_item_id" text not null, "fulfillment_id" text not null, "quantity" integer not null, ${stamps}, constraint "lot_use_pkey" primary key ("id"));`,
    );
    for (const column of ["lot_id", "order_id", "fulfillment_id", "deleted_at"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_lot_use_${column}" ON "lot_use" ("${column}") WHERE deleted_at IS NULL;`,
      );
    // Parcels whose lots were looked for: what had none then takes none of those that came later.
    this.addSql(
      `create table if not exists "lot_parcel" ("fulfillment_id" text not null, "created_at" timestamptz not null default now(), constraint "lot_parcel_pkey" primary key ("fulfillment_id"));`,
    );
    this.addSql(
      `create table if not exists "stock_change" ("id" text not null, "key" text not null, "pressed" text not null, "inventory_item_id" text not null, "lot_id" text null, "kind" text check ("kind" in ('received', 'counted')) not null, "before" integer not null, "after" integer not null, "moved_at" timestamptz null, ${stamps}, constraint "stock_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_change_key_unique" ON "stock_change" ("key") WHERE deleted_at IS NULL;`,
    );
    for (const column of ["inventory_item_id", "deleted_at"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_stock_change_${column}" ON "stock_change" ("${column}") WHERE deleted_at IS NULL;`,
      );
    this.addSql(
      `create table if not exists "lot_mail" ("id" text not null, "lot_id" text not null, "subject" text not null, "words" text not null, "state" text check ("state" in ('sending', 'sent')) not null default 'sending', "started_at" timestamptz not null, "sent_at" timestamptz null, "recipients" integer not null default 0, "unreached" text[] null, ${stamps}, constraint "lot_mail_pkey" primary key ("id"));`,
    );
    for (const column of ["lot_id", "state", "deleted_at"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_lot_mail_${column}" ON "lot_mail" ("${column}") WHERE deleted_at IS NULL;`,
      );
  }

  override async down(): Promise<void> {
    for (const table of ["lot", "lot_use", "lot_parcel", "stock_change", "lot_mail"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
