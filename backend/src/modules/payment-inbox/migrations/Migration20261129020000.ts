import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129020000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_checkout" add column if not exists "failing_since" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payment_checkout" drop column if exists "failing_since";`);
  }

}
