import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ClaimKind, ReportedRecord } from "../../contracts/claims";
import foodMessages from "../../modules/food-information/messages/nl.json";
import mailMessages from "../../modules/mail/messages/nl.json";
import type { ClaimRecord } from "../../shared/claims/claim-record";
import { kindName } from "../../shared/claims/claim-names";
import catalogueMessages from "../catalogue/messages/nl.json";
import { editorialOf } from "../editorial/article-records";
import { authorRecords } from "../editorial/authors";
import { storedFoodList } from "../editorial/food-list";
import { readText } from "../editorial/read-text";
import { withFacts } from "../editorial/page-facts-in-place";
import { factsNow } from "../shop/facts-now";
import { shopDeliveries } from "../shop/shop-deliveries";
import { shopSettings } from "../shop/shop-settings";
import consentMessages from "../mail-consents/messages/nl.json";
import { newslettersOf } from "../newsletters/newsletters-of";
import { reviewsOf } from "../reviews/reviews-of";
import { authorClaims, foodListClaims, newsletterClaims, pageClaims, settingsWords } from "./page-words";
import { productClaims } from "./product-words";
import { reviewClaims } from "./review-words";
import { storedProducts } from "./stored-products";
import { textFields } from "./text-fields";

/** A text of the shop, with where it is changed. */
export interface ShopRecord extends Omit<ReportedRecord, "claims"> {
  record: ClaimRecord;
}

// null: all of them, as Medusa reads it.
const all = { take: null };

/** Everything that the shop says but its articles: products, what groups them, pages, mails, and its own words. */
export async function shopRecords(container: MedusaContainer): Promise<ShopRecord[]> {
  return [
    ...(await products(container)),
    ...(await groups(container)),
    ...(await promotions(container)),
    ...(await pages(container)),
    await foodListRecord(container),
    ...(await authors(container)),
    ...(await newsletters(container)),
    ...(await reviews(container)),
    ...(await ownWords(container)),
  ];
}

type Named = Pick<ShopRecord, "kind" | "id" | "name" | "adminPath"> & { isPublic?: boolean };

const plain = (named: Named, words: unknown, links: string[] = []): ShopRecord => ({
  isPublic: true,
  ...named,
  record: { kind: named.kind, texts: textFields(words), products: [], links },
});

async function products(container: MedusaContainer): Promise<ShopRecord[]> {
  const stored = await storedProducts(container);
  return stored.map(({ id, isPublished, words }) => ({
    kind: "product",
    id,
    name: words.title,
    isPublic: isPublished,
    adminPath: `/products/${id}`,
    record: productClaims(words),
  }));
}

/** Categories, and what Medusa calls collections, types and tags. */
async function groups(container: MedusaContainer): Promise<ShopRecord[]> {
  const service = container.resolve(Modules.PRODUCT);
  const categories = await service.listProductCategories({}, all);
  const brands = await service.listProductCollections({}, all);
  const forms = await service.listProductTypes({}, all);
  const tags = await service.listProductTags({}, all);
  return [
    ...categories.map(({ id, name, handle, description, is_active }) =>
      plain(
        { kind: "category", id, name, adminPath: `/categories/${id}`, isPublic: is_active },
        { name, handle, description },
      ),
    ),
    ...brands.map(({ id, title, handle }) =>
      plain({ kind: "brand", id, name: title, adminPath: `/collections/${id}` }, { title, handle }),
    ),
    ...forms.map(({ id, value }) => valueRecord("form", id, value, `/settings/product-types/${id}`)),
    ...tags.map(({ id, value }) => valueRecord("tag", id, value, `/settings/product-tags/${id}`)),
  ];
}

const valueRecord = (kind: ClaimKind, id: string, name: string, adminPath: string) =>
  plain({ kind, id, name, adminPath }, { name });

async function promotions(container: MedusaContainer): Promise<ShopRecord[]> {
  const rows = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({}, { take: null, select: ["id", "code"] });
  return rows.flatMap(({ id, code }) =>
    code ? [valueRecord("promotion", id, code, `/promotions/${id}`)] : [],
  );
}

async function pages(container: MedusaContainer): Promise<ShopRecord[]> {
  const facts = await factsNow(container);
  const records = await editorialOf(container).listPages({}, { take: 1000 });
  return Promise.all(
    records.map(async (page): Promise<ShopRecord> => {
      const parsed = await readText(withFacts(page.markdown, facts));
      return {
        kind: "page",
        id: page.id,
        name: page.title,
        isPublic: true,
        adminPath: `/pages/${page.slug}`,
        record: pageClaims(page, facts, parsed),
      };
    }),
  );
}

async function foodListRecord(container: MedusaContainer): Promise<ShopRecord> {
  const { words } = await storedFoodList(container);
  return {
    kind: "page",
    id: "voedingslijst",
    name: words.title,
    isPublic: true,
    adminPath: "/food-list",
    record: foodListClaims(words),
  };
}

async function authors(container: MedusaContainer): Promise<ShopRecord[]> {
  const records = await authorRecords(container);
  return records.map((author): ShopRecord => ({
    kind: "page",
    id: author.id,
    name: author.name,
    isPublic: true,
    adminPath: "/authors",
    record: authorClaims(author),
  }));
}

/** What was sent cannot be taken back: it stays in the report. */
async function newsletters(container: MedusaContainer): Promise<ShopRecord[]> {
  const rows = await newslettersOf(container).listNewsletters({}, all);
  return Promise.all(
    rows.map(async ({ id, subject, markdown, state }): Promise<ShopRecord> => ({
      kind: "mail",
      id,
      name: subject,
      isPublic: state !== "draft",
      adminPath: "/newsletter",
      record: newsletterClaims(subject, await readText(markdown)),
    })),
  );
}

/** One that was refused is read by nobody any more. */
async function reviews(container: MedusaContainer): Promise<ShopRecord[]> {
  const rows = await reviewsOf(container).listReviews({ state: ["waiting", "published"] }, all);
  return rows.map((row): ShopRecord => ({
    kind: "review",
    id: row.id,
    name: row.product_title,
    isPublic: row.state === "published",
    adminPath: "/reviews",
    record: reviewClaims(row),
  }));
}

async function ownWords(container: MedusaContainer): Promise<ShopRecord[]> {
  const shop = {
    ...settingsWords(await shopSettings(container)),
    deliveries: await shopDeliveries(container),
  };
  const own = { shop, catalogue: catalogueMessages, food: foodMessages, consents: consentMessages };
  return [
    plain({ kind: "mail", id: "mail", name: kindName("mail"), adminPath: null }, mailMessages),
    plain({ kind: "shop", id: "shop", name: kindName("shop"), adminPath: "/shop-settings" }, own),
  ];
}
