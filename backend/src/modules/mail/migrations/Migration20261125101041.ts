import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125101041 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "letter" drop constraint if exists "letter_key_unique";`);
    this.addSql(`create table if not exists "letter" ("id" text not null, "key" text not null, "template" text not null, "recipient" text not null, "data" jsonb not null, "order_id" text null, "status" text check ("status" in ('waiting', 'sent', 'given_up')) not null default 'waiting', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "letter_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_letter_key_unique" ON "letter" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_order_id" ON "letter" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_next_attempt_at" ON "letter" ("next_attempt_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_deleted_at" ON "letter" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "letter" cascade;`);
  }

}
