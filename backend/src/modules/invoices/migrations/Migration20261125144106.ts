import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125144106 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invoice_counter" drop constraint if exists "invoice_counter_kind_year_unique";`);
    this.addSql(`alter table if exists "invoice" drop constraint if exists "invoice_kind_year_sequence_unique";`);
    this.addSql(`alter table if exists "invoice" drop constraint if exists "invoice_source_id_unique";`);
    this.addSql(`alter table if exists "invoice" drop constraint if exists "invoice_number_unique";`);
    this.addSql(`create table if not exists "invoice" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null, "number" text not null, "year" integer not null, "sequence" integer not null, "source_id" text not null, "order_id" text not null, "corrects_id" text null, "issued_at" timestamptz not null, "facts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_number_unique" ON "invoice" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_source_id_unique" ON "invoice" ("source_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_order_id" ON "invoice" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_corrects_id" ON "invoice" ("corrects_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_deleted_at" ON "invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_kind_year_sequence_unique" ON "invoice" ("kind", "year", "sequence") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_counter" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null, "year" integer not null, "last" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_counter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_counter_deleted_at" ON "invoice_counter" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_counter_kind_year_unique" ON "invoice_counter" ("kind", "year") WHERE deleted_at IS NULL;`);

    // What was issued stands as it is: the books must be able to rely on it.
    this.addSql(`create or replace function invoice_stands() returns trigger language plpgsql as $$
      begin raise exception 'invoice % was issued and cannot be changed', old.number; end $$;`);
    this.addSql(`create or replace trigger invoice_stands before update or delete on "invoice" for each row execute function invoice_stands();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invoice" cascade;`);

    this.addSql(`drop table if exists "invoice_counter" cascade;`);

    this.addSql(`drop function if exists invoice_stands();`);
  }

}
