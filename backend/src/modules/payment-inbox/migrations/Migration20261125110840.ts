import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125110840 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_checkout" drop constraint if exists "payment_checkout_stripe_session_id_unique";`);
    this.addSql(`create table if not exists "payment_checkout" ("id" text not null, "cart_id" text not null, "stripe_session_id" text null, "payment_intent" text null, "amount_cents" integer not null, "currency" text not null, "url" text null, "fingerprint" text not null, "state" text check ("state" in ('open', 'order', 'failed', 'refunded')) not null default 'open', "reason" text null, "order_id" text null, "refunded_cents" integer not null default 0, "completing_at" timestamptz null, "failures" integer not null default 0, "checked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_checkout_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_checkout_cart_id" ON "payment_checkout" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_checkout_stripe_session_id_unique" ON "payment_checkout" ("stripe_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_checkout_payment_intent" ON "payment_checkout" ("payment_intent") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_checkout_order_id" ON "payment_checkout" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_checkout_checked_at" ON "payment_checkout" ("checked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_checkout_deleted_at" ON "payment_checkout" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_repair" ("id" text not null, "kind" text not null, "checkout_id" text not null, "order_id" text null, "detail" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_repair_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_repair_deleted_at" ON "payment_repair" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stripe_event" ("id" text not null, "type" text not null, "stripe_session" text null, "payment_intent" text null, "received_at" timestamptz not null, "handled_at" timestamptz null, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "last_error" text null, "dead" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_event_next_attempt_at" ON "stripe_event" ("next_attempt_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_event_deleted_at" ON "stripe_event" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_checkout" cascade;`);

    this.addSql(`drop table if exists "payment_repair" cascade;`);

    this.addSql(`drop table if exists "stripe_event" cascade;`);
  }

}
