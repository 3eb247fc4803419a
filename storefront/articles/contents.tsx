import type { Article } from "backend/contracts/article";
import { words } from "@/shop/messages";

/** Headings from which an article has a table of contents. */
const from = 4;

/** Links to the headings of a long article; nothing for a short one. */
export function Contents({ body }: { body: Article["body"] }) {
  const headings = body.flatMap((node) => {
    const id = node.type === "element" && node.tagName === "h2" ? node.properties.id : undefined;
    return typeof id === "string" && node.type === "element" ? [{ id, text: textOf(node.children) }] : [];
  });
  if (headings.length < from) return null;
  return (
    <nav aria-labelledby="inhoudsopgave" className="mb-10 rounded-card bg-mist px-6 py-5 print:hidden">
      <h2 id="inhoudsopgave" className="text-[1.1875rem]">
        {words("article")("contents")}
      </h2>
      <ol className="mt-2">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-9 items-center py-1 leading-snug hover:underline">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const textOf = (nodes: Article["body"]): string =>
  nodes
    .map((node) => (node.type === "text" ? node.value : "children" in node ? textOf(node.children) : ""))
    .join("");
