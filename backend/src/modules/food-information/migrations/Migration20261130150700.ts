import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130150700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "food_information" add column if not exists "version" integer not null default 1;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "food_information" drop column if exists "version";`);
  }
}
