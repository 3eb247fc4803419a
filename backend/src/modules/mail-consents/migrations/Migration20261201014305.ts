import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201014305 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "mail_consent" ("id" text not null, "kind" text check ("kind" in ('back_in_stock', 'newsletter')) not null, "about" text not null default '', "email" text not null, "sentence" text not null, "asked_at" timestamptz not null, "link_wanted_at" timestamptz null, "link_sent_at" timestamptz null, "confirmed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mail_consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_consent_email" ON "mail_consent" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_consent_link_wanted_at" ON "mail_consent" ("link_wanted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_consent_confirmed_at" ON "mail_consent" ("confirmed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_consent_deleted_at" ON "mail_consent" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mail_consent" cascade;`);
  }

}
