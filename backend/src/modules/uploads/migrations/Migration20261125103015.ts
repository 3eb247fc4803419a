import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125103015 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "uploaded_file" ("hash" text not null, "path" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "uploaded_file_pkey" primary key ("hash"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_uploaded_file_deleted_at" ON "uploaded_file" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "uploaded_file" cascade;`);
  }

}
