import { directiveToMarkdown } from "mdast-util-directive";
import type { Processor } from "unified";

/** Writes the directives that we know; a colon elsewhere needs no backslash, since nothing else is a directive. */
export function productDirectivesToMarkdown(this: Processor): void {
  const data = this.data();
  const { handlers } = directiveToMarkdown();
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    {
      handlers,
      unsafe: [
        { character: ":", after: "product[\\[{]", inConstruct: "phrasing" },
        { character: ":", after: "recept\\{", inConstruct: "phrasing" },
      ],
    },
  ];
}
