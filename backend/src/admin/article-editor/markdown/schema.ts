import { Schema, type DOMOutputSpec, type MarkSpec, type NodeSpec } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { safeHref } from "../../../shared/safe-address";

const alignments = ["left", "right", "center"];

/** Tables as GFM has them: a row of heads, and words alone in a cell. */
const tables = tableNodes({
  tableGroup: "block",
  cellContent: "paragraph",
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (cell) => (alignments.includes(cell.style.textAlign) ? cell.style.textAlign : null),
      setDOMAttr: (align, attributes) => {
        if (align) attributes.style = `text-align: ${String(align)}`;
      },
    },
  },
});

const nodes = {
  doc: { content: "(block | definition)+" },
  paragraph: {
    group: "block",
    content: "inline*",
    parseDOM: [{ tag: "p" }],
    toDOM: (): DOMOutputSpec => ["p", 0],
  },
  heading: {
    group: "block",
    content: "inline*",
    attrs: { level: { default: 2 } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }): DOMOutputSpec => [`h${attrs.level}`, 0],
  },
  blockquote: {
    group: "block",
    content: "block+",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: (): DOMOutputSpec => ["blockquote", 0],
  },
  bullet_list: {
    group: "block",
    content: "list_item+",
    attrs: { spread: { default: false } },
    parseDOM: [{ tag: "ul" }],
    toDOM: (): DOMOutputSpec => ["ul", 0],
  },
  ordered_list: {
    group: "block",
    content: "list_item+",
    attrs: { start: { default: 1 }, spread: { default: false } },
    parseDOM: [{ tag: "ol" }],
    toDOM: ({ attrs }): DOMOutputSpec => ["ol", attrs.start === 1 ? {} : { start: attrs.start }, 0],
  },
  list_item: {
    content: "paragraph block*",
    attrs: { checked: { default: null }, spread: { default: false } },
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: ({ attrs }): DOMOutputSpec => [
      "li",
      attrs.checked === null ? {} : { "data-checked": String(attrs.checked) },
      0,
    ],
  },
  code_block: {
    group: "block",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    attrs: { lang: { default: null }, meta: { default: null } },
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: (): DOMOutputSpec => ["pre", ["code", 0]],
  },
  horizontal_rule: {
    group: "block",
    parseDOM: [{ tag: "hr" }],
    toDOM: (): DOMOutputSpec => ["hr"],
  },
  ...tables,
  /** `::product{handle="…"}` */
  product_card: {
    group: "block",
    atom: true,
    attrs: { handle: {} },
    toDOM: ({ attrs }): DOMOutputSpec => ["div", { "data-product-card": attrs.handle }],
    parseDOM: [
      {
        tag: "div[data-product-card]",
        getAttrs: (dom) => ({ handle: dom.getAttribute("data-product-card") }),
      },
    ],
  },
  /** A note below the text: `[^label]: …` */
  footnote: {
    group: "definition",
    content: "block+",
    defining: true,
    attrs: { label: {} },
    toDOM: ({ attrs }): DOMOutputSpec => ["section", { "data-footnote": attrs.label }, 0],
    parseDOM: [
      { tag: "section[data-footnote]", getAttrs: (dom) => ({ label: dom.getAttribute("data-footnote") }) },
    ],
  },
  /** `:::recept{porties="4"}` around a list: the ingredients of a recipe. */
  recipe: {
    group: "definition",
    content: "(bullet_list | ordered_list)",
    defining: true,
    attrs: { portions: { default: 4 }, minutes: { default: null } },
    toDOM: ({ attrs }): DOMOutputSpec => [
      "section",
      { "data-recipe": attrs.portions, "data-minutes": attrs.minutes ?? "" },
      0,
    ],
    parseDOM: [
      {
        tag: "section[data-recipe]",
        getAttrs: (dom) => ({
          portions: Number(dom.getAttribute("data-recipe")),
          minutes: Number(dom.getAttribute("data-minutes")) || null,
        }),
      },
    ],
  },
  /** Markdown that the editor cannot show, as it was typed. */
  source: {
    group: "definition",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    toDOM: (): DOMOutputSpec => ["pre", { "data-source": "" }, ["code", 0]],
    parseDOM: [{ tag: "pre[data-source]", preserveWhitespace: "full", priority: 60 }],
  },
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: (): DOMOutputSpec => ["br"],
  },
  // Nothing is loaded here: image-view.ts shows pictures of our own.
  image: {
    group: "inline",
    inline: true,
    draggable: true,
    attrs: { src: {}, alt: { default: "" }, title: { default: null } },
    toDOM: ({ attrs }): DOMOutputSpec => [
      "span",
      { "data-image": attrs.src, "data-alt": attrs.alt, "data-title": attrs.title ?? "" },
    ],
    parseDOM: [
      {
        tag: "span[data-image]",
        getAttrs: (dom) => ({
          src: dom.getAttribute("data-image"),
          alt: dom.getAttribute("data-alt") ?? "",
          title: dom.getAttribute("data-title") || null,
        }),
      },
    ],
  },
  footnote_reference: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { label: {} },
    toDOM: ({ attrs }): DOMOutputSpec => ["sup", { "data-reference": attrs.label }, `${attrs.label}`],
    parseDOM: [
      { tag: "sup[data-reference]", getAttrs: (dom) => ({ label: dom.getAttribute("data-reference") }) },
    ],
  },
} satisfies Record<string, NodeSpec>;

/** The order is that of nesting where nothing else decides: links outside, then emphasis, then strong. */
const marks = {
  /** With `label` the address stands in a definition elsewhere in the text. */
  link: {
    attrs: { href: { default: "" }, title: { default: null }, label: { default: null } },
    inclusive: false,
    excludes: "link product_link",
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom) => {
          const href = safeHref(dom.getAttribute("href") ?? "");
          return href ? { href, title: dom.getAttribute("title") } : false;
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => {
      const href = safeHref(String(attrs.href));
      return ["a", href ? { href, rel: "noopener noreferrer" } : { class: "article-link" }, 0];
    },
  },
  /** `:product[words]{handle="…"}` */
  product_link: {
    attrs: { handle: {} },
    inclusive: false,
    excludes: "link product_link",
    parseDOM: [
      {
        tag: "span[data-product-link]",
        getAttrs: (dom) => ({ handle: dom.getAttribute("data-product-link") }),
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ["span", { "data-product-link": attrs.handle }, 0],
  },
  emphasis: {
    parseDOM: [{ tag: "i" }, { tag: "em" }, { style: "font-style=italic" }],
    toDOM: (): DOMOutputSpec => ["em", 0],
  },
  strong: {
    parseDOM: [
      // Google Docs wraps all that is copied in a <b> of normal weight.
      { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
      { tag: "strong" },
      { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[5-9]\d{2})$/.test(value) && null },
    ],
    toDOM: (): DOMOutputSpec => ["strong", 0],
  },
  strike: {
    parseDOM: [{ tag: "s" }, { tag: "del" }],
    toDOM: (): DOMOutputSpec => ["del", 0],
  },
  code: {
    code: true,
    parseDOM: [{ tag: "code" }],
    toDOM: (): DOMOutputSpec => ["code", 0],
  },
} satisfies Record<string, MarkSpec>;

/** What the editor can hold; `read-block.ts` and `write-block.ts` go between it and Markdown's tree. */
export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });
