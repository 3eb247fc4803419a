import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129173927 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "withdrawal" drop constraint if exists "withdrawal_form_key_unique";`);
    this.addSql(`create table if not exists "withdrawal" ("id" text not null, "form_key" text not null, "order_id" text not null, "request_id" text null, "display_id" integer not null, "name" text not null, "email" text not null, "declared_at" timestamptz not null, "late" boolean not null, "lines" jsonb not null, "currency" text not null, "goods_cents" integer not null, "delivery_cents" integer not null, "send_back_by" text not null, "owed_by" text not null, "state" text check ("state" in ('received', 'return_requested', 'refunded', 'closed')) not null default 'received', "return_id" text null, "refunded_cents" integer null, "closed_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_form_key_unique" ON "withdrawal" ("form_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_order_id" ON "withdrawal" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_request_id" ON "withdrawal" ("request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withdrawal_request" ("id" text not null, "name" text not null, "order_number" text not null, "email" text not null, "declared_at" timestamptz not null, "outcome" text check ("outcome" in ('waiting', 'linked', 'repeated', 'unmatched')) not null default 'waiting', "order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_request_outcome" ON "withdrawal_request" ("outcome") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_request_order_id" ON "withdrawal_request" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_request_deleted_at" ON "withdrawal_request" ("deleted_at") WHERE deleted_at IS NULL;`);

    // What was stated stands as it is; only what the owner did with it changes.
    this.addSql(`create or replace function withdrawal_stands() returns trigger language plpgsql as $$
      begin
        if (old.form_key, old.order_id, old.request_id, old.display_id, old.name, old.email, old.declared_at, old.late, old.lines, old.currency, old.goods_cents, old.delivery_cents, old.send_back_by, old.owed_by)
          is distinct from (new.form_key, new.order_id, new.request_id, new.display_id, new.name, new.email, new.declared_at, new.late, new.lines, new.currency, new.goods_cents, new.delivery_cents, new.send_back_by, new.owed_by)
        then raise exception 'withdrawal % was stated and cannot be changed', old.id; end if;
        return new;
      end $$;`);
    this.addSql(`create or replace trigger withdrawal_stands before update on "withdrawal" for each row execute function withdrawal_stands();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "withdrawal" cascade;`);

    this.addSql(`drop table if exists "withdrawal_request" cascade;`);

    this.addSql(`drop function if exists withdrawal_stands();`);
  }

}
