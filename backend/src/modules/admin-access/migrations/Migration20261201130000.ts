import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "admin_role" ("id" text not null, "email" text not null, "role" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_role_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_role_deleted_at" ON "admin_role" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admin_role_email_unique" ON "admin_role" ("email") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "admin_session" ("id" text not null, "key" text not null, "user_id" text not null, "auth_identity_id" text not null, "issued_at" integer not null, "agent" text not null, "last_seen_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_session_deleted_at" ON "admin_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admin_session_key_unique" ON "admin_session" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_session_user_id" ON "admin_session" ("user_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_session_auth_identity_id" ON "admin_session" ("auth_identity_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "admin_login_end" ("id" text not null, "auth_identity_id" text not null, "not_before" timestamptz not null, "kept" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admin_login_end_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admin_login_end_deleted_at" ON "admin_login_end" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admin_login_end_auth_identity_id_unique" ON "admin_login_end" ("auth_identity_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "admin_role" cascade;`);
    this.addSql(`drop table if exists "admin_session" cascade;`);
    this.addSql(`drop table if exists "admin_login_end" cascade;`);
  }
}
