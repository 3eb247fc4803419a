import medicalSites from "./words/medical-sites.json";

const address = /https?:\/\/[^\s<>"')\]]+/g;

/** Addresses that stand in a text as words: of a source, for example. */
export const addressesIn = (text: string): string[] =>
  [...text.matchAll(address)].map(([found]) => found.replace(/[.,;]+$/, ""));

/** What an address says, as words: "/artikels/collageen-tegen-artrose" has a line "collageen tegen artrose". */
export function wordsOfAddress(link: string): string {
  const path = link.replace(/^https?:\/\//, "");
  return decoded(path)
    .split(/[/?#&=]/)
    .map((part) => part.replace(/[-_+.]+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an address is of a site about illness: words/medical-sites.json. */
export function isMedicalSite(link: string): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(link)?.[1]?.toLowerCase();
  return host !== undefined && medicalSites.hosts.some((site) => host === site || host.endsWith(`.${site}`));
}
