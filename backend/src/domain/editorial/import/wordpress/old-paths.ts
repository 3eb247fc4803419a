import { childText, type XmlElement } from "../files/xml-tree";

/** Where readers found a post before: its address, and the same with each name it had earlier. Drafts had none. */
export function oldPathsOf(item: XmlElement, meta: Map<string, string[]>): string[] {
  const path = pathOf(childText(item, "link"));
  const id = childText(item, "wp:post_id");
  const earlier = (meta.get("_wp_old_slug") ?? []).filter(Boolean);
  if (!path) return earlier.map((slug) => `/${slug}/`);
  const parent = path.replace(/[^/]+\/?$/, "");
  const end = path.endsWith("/") ? "/" : "";
  return [
    ...new Set([path, ...earlier.map((slug) => `${parent}${slug}${end}`), ...(id ? [`/?p=${id}`] : [])]),
  ];
}

function pathOf(link: string): string | null {
  try {
    const { pathname, search } = new URL(link.trim());
    return search === "" && pathname !== "/" ? decodeURI(pathname) : null;
  } catch {
    return null;
  }
}
