import { pageSlugs } from "../../contracts/catalogue-file";
import { introFacts, withFacts } from "../../domain/editorial/page-facts-in-place";
import { factsOfFile } from "./facts-of-file";
import { parseMarkdown } from "../../modules/editorial/markdown";
import { discountCode } from "../../shared/discount-code";
import { hasRecipe } from "../../shared/recipe-directive";
import { messageOf } from "../../shared/message-of";
import { claimFaults } from "./check-claims";
import { productFaults } from "./check-products";
import type { Fault } from "./fault";
import type { CatalogueFiles } from "./read-files";

/**
 * The one checker of catalogue/, for `npm run check-catalogue` and both loaders: what it refuses is not loaded. Faults
 * of single files, and of what the files say of each other. Pure.
 * @param stored handles of products that the shop has beside those of the files: a text may name them too
 */
export function catalogueFaults(files: CatalogueFiles, stored: ReadonlySet<string> = new Set()): Fault[] {
  const handles = new Set([...files.products.map(({ handle }) => handle), ...stored]);
  return [
    ...files.faults,
    ...productFaults(files),
    ...promotionFaults(files),
    ...articleFaults(files, handles),
    ...pageFaults(files),
    ...foodListFaults(files, handles),
    ...claimFaults(files),
  ];
}

/** Codes that are the same when spoken are one code, and the shop can have it once. */
function promotionFaults({ promotions }: CatalogueFiles): Fault[] {
  const codes = (promotions ?? []).map(({ code }) => discountCode(code));
  return codes.flatMap((code, index) => {
    const refuse = (message: string) => [{ file: "promotions.yaml", field: `${index}.code`, message }];
    if (code === "") return refuse("has no letters or figures");
    return codes.indexOf(code) === index ? [] : refuse(`${code} is there twice`);
  });
}

function articleFaults({ articles, images }: CatalogueFiles, handles: ReadonlySet<string>): Fault[] {
  return articles.flatMap(({ file, front, body }) => [
    ...(front.image === undefined || images.has(front.image)
      ? []
      : [{ file, field: "image", message: `${front.image} is not in images/manifest.json` }]),
    // A recipe that is none stays in the text as it was typed.
    ...(hasRecipe(parseMarkdown(body).text)
      ? [{ file, field: "body", message: "a recipe asks for porties from 1 to 48 and a list" }]
      : []),
    ...[...handlesIn(body)]
      .filter((named) => !handles.has(named))
      .map((named) => ({ file, field: "body", message: `product ${named} does not exist` })),
  ]);
}

/** Also a handle that is none, such as "Gelatine": the parser would leave the directive in the text as it was typed. */
function handlesIn(body: string): Set<string> {
  const written = body.matchAll(/::?product(?:\[[^\]]*\])?\{handle="([^"]*)"\}/g);
  return new Set([
    ...parseMarkdown(body).mentions.map(({ handle }) => handle),
    ...[...written].map(([, handle = ""]) => handle),
  ]);
}

function pageFaults({ pages, shop, faults }: CatalogueFiles): Fault[] {
  const found: Fault[] = [];
  for (const slug of pageSlugs) {
    const file = `pages/${slug}.md`;
    const known = pages.some((page) => page.slug === slug) || faults.some((fault) => fault.file === file);
    if (!known) found.push({ file, field: "", message: "is missing" });
  }
  if (!shop) return found;
  const facts = factsOfFile(shop);
  for (const { file, front, body } of pages)
    try {
      withFacts(front.intro, introFacts(facts));
      withFacts(body, facts);
    } catch (error) {
      found.push({ file, field: "body", message: messageOf(error) });
    }
  return found;
}

function foodListFaults({ foodList }: CatalogueFiles, handles: ReadonlySet<string>): Fault[] {
  return (foodList?.groups ?? []).flatMap(({ handle, items }) =>
    items
      .filter(({ product }) => product && !handles.has(product))
      .map(({ name, product }) => ({
        file: "voedingslijst.yaml",
        field: `${handle}.${name}`,
        message: `product ${product} does not exist`,
      })),
  );
}
