/** Elements whose words are no running text of the writer's. */
const names = "a|code|pre|kbd|q|cite|blockquote|h[1-6]|button|del|s|script|style|figcaption|summary";
const tag = new RegExp(`<(/?)(?:${names})(?=[\\s/>])[^>]*?(/?)>`, "gi");

/** Follows raw HTML through a document: whether an element is open in which no link may be made. */
export function htmlDepth() {
  let open = 0;
  return {
    read(html: string): void {
      for (const [, ending, closed] of html.matchAll(tag)) {
        if (ending) open = Math.max(0, open - 1);
        else if (!closed) open++;
      }
    },
    closed: () => open === 0,
  };
}
