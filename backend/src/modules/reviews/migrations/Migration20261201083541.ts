import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201083541 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review" drop constraint if exists "review_order_id_product_id_unique";`);
    this.addSql(`create table if not exists "review" ("id" text not null, "order_id" text not null, "display_id" integer not null, "line_item_id" text not null, "product_id" text not null, "product_title" text not null, "stars" integer not null, "name" text not null default '', "title" text not null default '', "text" text not null, "state" text check ("state" in ('waiting', 'published', 'refused')) not null default 'waiting', "reason" text check ("reason" in ('claim', 'personal_data', 'insult', 'off_topic', 'advertising')) null, "answer" text null, "version" integer not null default 1, "written_at" timestamptz not null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_product_id" ON "review" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_state" ON "review" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_written_at" ON "review" ("written_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_order_id_product_id_unique" ON "review" ("order_id", "product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_stop" ("id" text not null, "stopped_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_stop_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_stop_deleted_at" ON "review_stop" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);

    this.addSql(`drop table if exists "review_stop" cascade;`);
  }

}
