import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201014330 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "newsletter" ("id" text not null, "subject" text not null, "markdown" text not null, "state" text check ("state" in ('draft', 'sending', 'sent')) not null default 'draft', "started_at" timestamptz null, "reached" text not null default '', "sent_at" timestamptz null, "recipients" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "newsletter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_newsletter_state" ON "newsletter" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_newsletter_deleted_at" ON "newsletter" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "newsletter" cascade;`);
  }

}
