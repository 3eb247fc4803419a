import { adminFoodList, type AdminFoodList, type FoodListWords } from "backend/contracts/admin-food-list";
import { adminPage, type AdminPage, type PageFields } from "backend/contracts/admin-page";
import { admin, type Answer } from "./store";

/** A page as the owner opens it. */
export const ownersPage = async (slug: string): Promise<AdminPage["page"]> =>
  adminPage.parse((await admin("GET", `/pages/${slug}`)).body).page;

/** Saves a page as the editor does. */
export const savePage = (
  { slug, version, fields }: AdminPage["page"],
  change: Partial<PageFields>,
): Promise<Answer> => admin("POST", `/pages/${slug}`, { ...fields, ...change, version });

/** Puts a page back as it was, with the day that readers saw. */
export async function putBackPage({ slug, fields, revisedAt }: AdminPage["page"]): Promise<void> {
  const { version } = await ownersPage(slug);
  await admin("POST", `/pages/${slug}`, { ...fields, version, revised_at: revisedAt });
}

/** The same of the food list. */
export async function putBackList({ list, updated }: AdminFoodList): Promise<void> {
  await admin("POST", "/food-list", { list, updated, version: (await ownersList()).version });
}

export const ownersList = async (): Promise<AdminFoodList> =>
  adminFoodList.parse((await admin("GET", "/food-list")).body);

export const saveList = (version: number | null, list: FoodListWords): Promise<Answer> =>
  admin("POST", "/food-list", { version, list });

/** The list with one more item at the end of its first group. */
export function withItem(list: FoodListWords, item: FoodListWords["groups"][number]["items"][number]) {
  const [first, ...others] = list.groups;
  if (!first) throw new Error("the list has no group");
  return { ...list, groups: [{ ...first, items: [...first.items, item] }, ...others] };
}
