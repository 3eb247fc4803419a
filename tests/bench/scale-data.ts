import pg from "pg";
import { z } from "zod";

/** Rows of these tables make a product, as the shop reads it. */
const productTables = [
  ...["product", "product_variant", "product_option", "product_option_value", "product_variant_option"],
  ...["product_product_option", "product_product_option_value", "image", "product_category_product"],
  ...["product_sales_channel", "product_shipping_profile", "inventory_item", "inventory_level"],
  ...["product_variant_inventory_item", "product_variant_price_set", "price_set", "price", "price_rule"],
  ...["food_information", "product_product_foodinformation_food_information", "price_point"],
  "tax_rate_rule",
];
/** And an article, with its links and what a search finds it by. */
const articleTables = ["article", "editorial_article_product_product", "search_document"];
const orderTables = [
  ...[
    "order",
    "order_address",
    "order_item",
    "order_line_item",
    "order_line_item_tax_line",
    "order_shipping",
  ],
  ...["order_shipping_method", "order_shipping_method_tax_line", "order_summary", "order_transaction"],
  ...[
    "order_cart",
    "order_payment_collection",
    "payment_collection",
    "payment_session",
    "payment",
    "capture",
  ],
  ...["cart", "cart_address", "cart_line_item", "cart_line_item_tax_line", "cart_payment_collection"],
  ...["cart_shipping_method", "cart_shipping_method_tax_line", "letter", "payment_checkout", "stripe_event"],
];
/** Columns beside ids whose values must be unique. */
const unique = [
  ...["handle", "slug", "sku", "ean", "upc", "barcode"],
  ...["custom_display_id", "key", "stripe_session_id"],
];

const columnRow = z.object({
  column_name: z.string(),
  text: z.boolean(),
  /** Filled by the database itself. */
  own: z.boolean(),
});
const countRow = z.object({ count: z.coerce.number() });

export interface Scale {
  products: number;
  articles: number;
  orders: number;
  /** Codes that nobody knows. */
  codes: number;
}

/**
 * Fills the database of a bench with copies of what is in it until it holds about `wanted` of each: every row of a
 * product, article or order once more under new ids. Needs a superuser, since rows come in any order. Never a shop's
 * own database.
 */
export async function multiply(databaseUrl: string, wanted: Scale): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    const [products, orders] = [await count(client, "product"), await count(client, "order")];
    await copies(client, [...productTables, ...articleTables], Math.ceil(wanted.products / products));
    await copies(client, orderTables, Math.ceil(wanted.orders / orders));
    await codes(client, wanted.codes);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

/** Copies of one code that takes something off, each under a code of its own. */
async function codes(client: pg.Client, most: number): Promise<void> {
  const { rows } = await client.query(
    "SELECT id FROM promotion WHERE NOT is_automatic AND campaign_id IS NULL AND deleted_at IS NULL LIMIT 1",
  );
  const [{ id }] = z.tuple([z.object({ id: z.string() })], "no code to copy").parse(rows);
  for (const [table, column] of [
    ["promotion", "id"],
    ["promotion_application_method", "promotion_id"],
  ] as const) {
    const names = (await columnsOf(client, table))
      .filter(({ own }) => !own)
      .map(({ column_name: name }) => name);
    const suffixed = ["id", "code", "promotion_id"];
    const values = names.map((name) => (suffixed.includes(name) ? `t."${name}" || n` : `t."${name}"`));
    await client.query(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()})
       SELECT ${values.join()} FROM "${table}" t, generate_series(1, $1) n WHERE t."${column}" = $2`,
      [most, id],
    );
  }
}

/** How many rows `table` holds. */
async function count(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query(`SELECT count(*) FROM "${table}"`);
  return z.tuple([countRow]).parse(rows)[0].count;
}

/** Every row of `tables` once more for each copy, ids that name rows among them suffixed alike. */
async function copies(client: pg.Client, tables: string[], most: number): Promise<void> {
  await client.query("DROP TABLE IF EXISTS bench_ids; CREATE TEMP TABLE bench_ids (id text PRIMARY KEY)");
  for (const table of tables)
    if ((await columnsOf(client, table)).some(({ column_name: name }) => name === "id"))
      await client.query(`INSERT INTO bench_ids SELECT id FROM "${table}" ON CONFLICT DO NOTHING`);
  for (const table of tables) {
    const columns = (await columnsOf(client, table)).filter(({ own }) => !own);
    const names = columns.map(({ column_name: name }) => `"${name}"`);
    const values = columns.map(({ column_name: name, text }) => {
      if (unique.includes(name)) return `t."${name}" || '-' || n`;
      if (table === "product_option" && name === "title") return `t."${name}" || ' ' || n`;
      if (!text) return `t."${name}"`;
      return `CASE WHEN t."${name}" IN (SELECT id FROM bench_ids) THEN t."${name}" || '-' || n ELSE t."${name}" END`;
    });
    await client.query(
      `INSERT INTO "${table}" (${names.join()}) SELECT ${values.join()} FROM "${table}" t, generate_series(2, $1) n`,
      [most],
    );
  }
}

async function columnsOf(client: pg.Client, table: string): Promise<z.infer<typeof columnRow>[]> {
  const { rows } = await client.query(
    `SELECT column_name, data_type IN ('text', 'character varying') AS text,
            coalesce(column_default LIKE 'nextval%', false) OR is_generated = 'ALWAYS' AS own
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  );
  return z.array(columnRow).min(1, `no table ${table}`).parse(rows);
}
