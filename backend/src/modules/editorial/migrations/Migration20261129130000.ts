import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129130000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "article" add column if not exists "version" integer not null default 1;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "article" drop column if exists "version";`);
  }

}
