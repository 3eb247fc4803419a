import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "article" add column if not exists "declined_links" text[] null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "article" drop column if exists "declined_links";`);
  }
}
