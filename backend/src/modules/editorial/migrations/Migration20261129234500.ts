import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129234500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "claim_risk" ("id" text not null, "article_id" text not null, "claims" text[] not null, "reason" text not null, "given_by" text null, "given_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_risk_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_risk_deleted_at" ON "claim_risk" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_risk_article_id" ON "claim_risk" ("article_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "claim_risk" cascade;`);
  }
}
