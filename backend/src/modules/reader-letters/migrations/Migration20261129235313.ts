import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129235313 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "reader_letter" drop constraint if exists "reader_letter_form_id_unique";`);
    this.addSql(`create table if not exists "reader_letter" ("id" text not null, "form_id" text not null, "name" text not null, "email" text not null, "text" text not null, "about" text not null, "article_id" text null, "article_title" text null, "proven" boolean not null, "received_at" timestamptz not null, "state" text check ("state" in ('new', 'answered', 'closed', 'spam')) not null default 'new', "answer" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reader_letter_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reader_letter_form_id_unique" ON "reader_letter" ("form_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_reader_letter_received_at" ON "reader_letter" ("received_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_reader_letter_state" ON "reader_letter" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_reader_letter_deleted_at" ON "reader_letter" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reader_letter" cascade;`);
  }

}
