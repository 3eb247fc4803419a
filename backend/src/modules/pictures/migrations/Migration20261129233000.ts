import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129233000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "picture" ("id" text not null, "hash" text not null, "name" text not null, "alt" text not null default '', "width" integer not null, "height" integer not null, "colour" text null, "focus_x" integer not null default 50, "focus_y" integer not null default 50, "renditions" jsonb not null, "share" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_hash_unique" ON "picture" ("hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "picture_file" ("path" text not null, "picture_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_file_pkey" primary key ("path"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_file_deleted_at" ON "picture_file" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_file_picture_id" ON "picture_file" ("picture_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);

    this.addSql(`drop table if exists "picture_file" cascade;`);
  }
}
