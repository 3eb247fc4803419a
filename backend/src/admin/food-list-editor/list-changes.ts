import { themeSlug } from "../../contracts/article";
import type { FoodListWords } from "../../contracts/admin-food-list";
import type { FoodListItem } from "../../contracts/catalogue-file";

/** An item or group while it is edited; `key` is it, wherever it is moved. */
export interface EditedItem extends FoodListItem {
  key: string;
}
export interface EditedGroup {
  key: string;
  /** Empty for a new group: it is made of the name when the list is saved. */
  handle: string;
  name: string;
  intro: string;
  items: EditedItem[];
}
export type EditedList = Omit<FoodListWords, "groups"> & { groups: EditedGroup[] };

let made = 0;
const newKey = () => `new-${(made += 1)}`;

export const edited = (list: FoodListWords): EditedList => ({
  ...list,
  groups: list.groups.map((group) => ({
    ...group,
    key: newKey(),
    items: group.items.map((item) => ({ ...item, key: newKey() })),
  })),
});

/** The list as it is sent: fields that are empty are left out, and a new group has an address. */
export function listOf({ groups, ...list }: EditedList): FoodListWords {
  const taken = new Set(groups.map(({ handle }) => handle).filter(Boolean));
  return {
    ...list,
    groups: groups.map(({ key: _, handle, items, ...group }) => ({
      handle: handle || freeHandle(group.name, taken),
      ...group,
      items: items.map(itemOf),
    })),
  };
}

function itemOf({ key: _, name, brand, look_for, where, why, product, link }: EditedItem): FoodListItem {
  return {
    name,
    ...(brand?.trim() ? { brand } : {}),
    look_for,
    where,
    why,
    ...(product ? { product } : {}),
    ...(link?.trim() ? { link: link.trim() } : {}),
  };
}

function freeHandle(name: string, taken: Set<string>): string {
  const first = themeSlug(name) || "groep";
  for (let at = 1; ; at += 1) {
    const handle = at === 1 ? first : `${first}-${at}`;
    if (taken.has(handle)) continue;
    taken.add(handle);
    return handle;
  }
}

export const addGroup = (list: EditedList): EditedList => ({
  ...list,
  groups: [...list.groups, { key: newKey(), handle: "", name: "", intro: "", items: [newItem()] }],
});

const newItem = (): EditedItem => ({ key: newKey(), name: "", look_for: "", where: "", why: "" });

export const changeGroup = (list: EditedList, key: string, change: Partial<EditedGroup>): EditedList => ({
  ...list,
  groups: list.groups.map((group) => (group.key === key ? { ...group, ...change } : group)),
});

export const removeGroup = (list: EditedList, key: string): EditedList => ({
  ...list,
  groups: list.groups.filter((group) => group.key !== key),
});

/** One place up (-1) or down (1); at the end it stays. */
export const moveGroup = (list: EditedList, key: string, by: 1 | -1): EditedList => ({
  ...list,
  groups: moved(list.groups, key, by),
});

export function addItem(list: EditedList, groupKey: string): { list: EditedList; key: string } {
  const item = newItem();
  const add = (group: EditedGroup) =>
    group.key === groupKey ? { ...group, items: [...group.items, item] } : group;
  return { list: { ...list, groups: list.groups.map(add) }, key: item.key };
}

const inGroups = (list: EditedList, change: (items: EditedItem[]) => EditedItem[]): EditedList => ({
  ...list,
  groups: list.groups.map((group) => ({ ...group, items: change(group.items) })),
});

export const changeItem = (list: EditedList, key: string, change: Partial<EditedItem>): EditedList =>
  inGroups(list, (items) => items.map((item) => (item.key === key ? { ...item, ...change } : item)));

export const removeItem = (list: EditedList, key: string): EditedList =>
  inGroups(list, (items) => items.filter((item) => item.key !== key));

/** One place up or down within its group. */
export const moveItem = (list: EditedList, key: string, by: 1 | -1): EditedList =>
  inGroups(list, (items) => moved(items, key, by));

/** To the end of another group. */
export function moveItemTo(list: EditedList, key: string, groupKey: string): EditedList {
  const item = list.groups.flatMap(({ items }) => items).find((each) => each.key === key);
  if (!item || !list.groups.some((group) => group.key === groupKey)) return list;
  const without = removeItem(list, key);
  return {
    ...without,
    groups: without.groups.map((group) =>
      group.key === groupKey ? { ...group, items: [...group.items, item] } : group,
    ),
  };
}

function moved<Thing extends { key: string }>(things: Thing[], key: string, by: 1 | -1): Thing[] {
  const from = things.findIndex((each) => each.key === key);
  const to = from + by;
  const thing = things[from];
  if (!thing || to < 0 || to >= things.length) return things;
  const others = things.filter((each) => each !== thing);
  return [...others.slice(0, to), thing, ...others.slice(to)];
}
