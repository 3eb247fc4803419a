import { z } from "zod";

/** The first part of each address of the shop to which its owner may send readers: folders of storefront/app. */
export const pageFolders = [
  "",
  "artikels",
  "auteur",
  "beoordelingen",
  "contact",
  "feed.xml",
  "herroepen",
  "levering-en-retour",
  "nieuwsbrief",
  "over-mij",
  "privacy",
  "product",
  "schrijf",
  "toegankelijkheid",
  "voedingslijst",
  "voorwaarden",
  "winkel",
  "winkelmand",
  "zoeken",
];

const folderOf = (path: string): string => path.slice(1).split(/[/?#]/)[0] ?? "";

/**
 * An address of a page of the shop, without the shop's own: /winkel/bouillon. Browsers read a backslash as a slash and
 * drop control characters: neither is in one, nor a second slash at the start, which would lead to another site.
 */
export const ownPath = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\/(?!\/)[^\s\\\p{Cc}]*$/u);

/** Whether the shop has such a page. Asked when it is saved: what was saved is read also when a page goes away. */
export const leadsToPage = (path: string): boolean => pageFolders.includes(folderOf(path));
