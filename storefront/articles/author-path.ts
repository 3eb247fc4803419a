import { ownersPage } from "backend/contracts/author";

/** The path of the page of an author: of the owner that about her, which has her own words. */
export const authorPath = (slug: string): string => (slug === ownersPage ? `/${slug}` : `/auteur/${slug}`);
