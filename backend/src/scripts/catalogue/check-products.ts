import { whatIsMissing, type Missing } from "../../shared/food-facts/completeness";
import { plainForm } from "../../shared/words/plain-words";
import type { Fault } from "./fault";
import type { CatalogueFiles, CatalogueProduct } from "./read-files";

type Refuse = (field: string, message: string) => void;

/** What product files say of each other, of pictures and of files; and what each lacks to be published. Pure. */
export function productFaults(files: CatalogueFiles): Fault[] {
  const faults: Fault[] = [];
  const skus = new Map<string, string>();
  const names = new Map<string, string>();
  const byHandle = new Map(files.products.map((product) => [product.handle, product]));
  for (const product of files.products) {
    const file = `products/${product.handle}.yaml`;
    const refuse: Refuse = (field, message) => faults.push({ file, field, message });
    for (const [index, { sku }] of product.variants.entries()) {
      const other = skus.get(sku);
      if (other) refuse(`variants.${index}.sku`, `${sku} is also in ${other}`);
      skus.set(sku, file);
    }
    for (const [index, term] of product.terms.entries()) {
      const other = names.get(plainForm(term));
      if (other && other !== file) refuse(`terms.${index}`, `${term} is also in ${other}`);
      names.set(plainForm(term), file);
    }
    checkNames(product, files, byHandle, refuse);
    for (const { product: part } of product.contents) checkPart(product, byHandle.get(part), refuse);
    if (product.published) for (const what of lacks(product)) refuse(fieldOf[what], `lacks ${what}`);
  }
  return faults;
}

/** What a product names must exist. */
function checkNames(
  product: CatalogueProduct,
  { categories, images, downloads }: CatalogueFiles,
  products: ReadonlyMap<string, CatalogueProduct>,
  refuse: Refuse,
): void {
  const demand = (known: boolean, field: string, name: string) => {
    if (!known) refuse(field, `${name} does not exist`);
  };
  for (const [index, name] of product.categories.entries())
    demand(categories?.some(({ handle }) => handle === name) ?? true, `categories.${index}`, name);
  for (const [index, name] of product.related.entries()) demand(products.has(name), `related.${index}`, name);
  for (const [index, { product: part, variant }] of product.contents.entries())
    demand(
      products.get(part)?.variants.some(({ sku }) => sku === variant) ?? false,
      `contents.${index}.variant`,
      `${part} ${variant}`,
    );
  for (const [index, { image }] of product.pictures.entries())
    if (!images.has(image)) refuse(`pictures.${index}.image`, `${image} is not in images/manifest.json`);
  if (product.file && !downloads.has(product.file)) refuse("file", `${product.file} is not in files/`);
}

/**
 * A bundle repeats the allergens and the energy of its parts in its own words (Regulation (EU) 1169/2011 art. 9(1)(c)
 * and (l)): a buyer reads the bundle's page alone.
 */
function checkPart(bundle: CatalogueProduct, part: CatalogueProduct | undefined, refuse: Refuse): void {
  if (!part?.declaration) return;
  const { contains, may_contain, nutrition } = part.declaration;
  const own = bundle.declaration;
  if (!own) return refuse("declaration", `is missing; ${part.handle} in it is food`);
  for (const allergen of contains)
    if (!own.contains.includes(allergen))
      refuse("declaration.contains", `lacks ${allergen} of ${part.handle}`);
  for (const allergen of may_contain)
    if (!own.contains.includes(allergen) && !own.may_contain.includes(allergen))
      refuse("declaration.may_contain", `lacks ${allergen} of ${part.handle}`);
  const energy = nutrition && `${nutrition.energy_kj} kJ / ${nutrition.energy_kcal} kcal`;
  if (energy && !own.statements.some((sentence) => sentence.includes(energy)))
    refuse("declaration.statements", `lacks the nutrition of ${part.handle}: ${energy}`);
}

/** What the shop itself would refuse when the product is published, after the rest was loaded. */
const lacks = ({ kind, declaration, safety, file, pictures }: CatalogueProduct): Missing[] =>
  whatIsMissing({ kind, declaration, safety, file: file ?? null, pictures });

const fieldOf: Record<Missing, string> = {
  declaration: "declaration",
  legal_name: "declaration.legal_name",
  ingredients: "declaration.ingredients",
  allergen_emphasis: "declaration.ingredients",
  storage: "declaration.storage",
  use: "declaration.use",
  operator: "declaration.operator",
  nutrition: "declaration.nutrition",
  supplement_word: "declaration.legal_name",
  supplement_statements: "declaration.statements",
  safety: "safety",
  file: "file",
  picture: "pictures",
  net_content: "variants",
  nutrition_part: "declaration.nutrition",
  saturates: "declaration.nutrition.saturates",
  sugars: "declaration.nutrition.sugars",
  allergen_contains: "declaration.contains",
  price: "variants",
};
