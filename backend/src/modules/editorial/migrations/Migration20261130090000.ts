import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "imported_text" add column if not exists "pictures" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "imported_text" drop column if exists "pictures";`);
  }
}
