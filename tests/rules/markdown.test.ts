import { describe, expect, test } from "@jest/globals";
import { treeNode, type TreeNode } from "backend/contracts/article";
import fc from "fast-check";
import { parseMarkdown, withProducts } from "../../backend/src/modules/editorial/markdown";

const idOf = (handle: string) => (handle.startsWith("weg") ? null : `prod_${handle}`);
const bodyOf = (source: string) => withProducts(parseMarkdown(source).body, idOf);

const words = (nodes: TreeNode[]): string =>
  nodes
    .map((node) => (node.type === "text" ? node.value : "children" in node ? words(node.children) : ""))
    .join("");

const elements = (nodes: TreeNode[]): Extract<TreeNode, { type: "element" }>[] =>
  nodes.flatMap((node) =>
    node.type === "element"
      ? [node, ...elements(node.children)]
      : node.type === "product-link"
        ? elements(node.children)
        : [],
  );

const named = (source: string, tagName: string) =>
  elements(bodyOf(source)).filter((node) => node.tagName === tagName);

describe("what is no directive of ours stays text", () => {
  test.each([
    "Om 10:30 aan tafel.",
    "Meng 3:1 met water.",
    "Zout op:zonder nadenken.",
    ":foo[x]{a=b}",
    "::bar",
    "::product",
    ":product en ::product",
    ":product[x]",
    ':product{handle="x"}',
    ':product[x]{handle="Geen Handle"}',
    '::product{handle="../x"}',
    "a::product[x]{handle=x} b",
  ])("%s", (source) => {
    expect(words(bodyOf(source))).toBe(source);
    expect(parseMarkdown(source).mentions).toEqual([]);
  });

  test("a container keeps its words and their shape", () => {
    expect(words(bodyOf(":::note\nhallo **jij**\n:::"))).toBe(":::note\nhallo jij\n:::");
    expect(named(":::note\nhallo **jij**\n:::", "strong")).toHaveLength(1);
  });
});

describe("products in the text", () => {
  const source =
    'Eerst dit. Neem :product[de *vis*]{handle="collageen-vis"}, bv. koud. Klaar!\n\n::product{handle="gelatine"}';

  test("become nodes with the product's id", () => {
    expect(bodyOf(source)).toMatchObject([
      { tagName: "p", children: [{}, { type: "product-link", productId: "prod_collageen-vis" }, {}] },
      { type: "product-card", productId: "prod_gelatine" },
    ]);
  });

  test("are listed with their place and sentence", () => {
    expect(parseMarkdown(source).mentions).toEqual([
      {
        handle: "collageen-vis",
        position: 0,
        kind: "link",
        sentence: "Neem de vis, bv. koud.",
      },
      { handle: "gelatine", position: 1, kind: "card", sentence: null },
    ]);
  });

  test("that are gone leave their words and no card", () => {
    const gone = 'Neem :product[de vis]{handle="weg"}.\n\n::product{handle="weg-ook"}';
    expect(bodyOf(gone)).toMatchObject([{ tagName: "p" }]);
    expect(bodyOf(gone)).toHaveLength(1);
    expect(words(bodyOf(gone))).toBe("Neem de vis.");
  });

  test("never make a link in a link", () => {
    const nested = "[:product[x]{handle=a}](/x) :product[[y](/y)]{handle=b}";
    expect(named(nested, "a")).toHaveLength(1);
    expect(parseMarkdown(nested).mentions).toHaveLength(2);
  });
});

describe("what a reader gets", () => {
  test("headings start at the second level, each with an id of its own", () => {
    const ids = elements(bodyOf("# Wat is dit?\n\n### Één\n\n## Wat is dit?")).map((node) => [
      node.tagName,
      node.properties.id,
    ]);
    expect(ids).toEqual([
      ["h2", "kop-wat-is-dit"],
      ["h3", "kop-een"],
      ["h2", "kop-wat-is-dit--2"],
    ]);
  });

  test("table heads have a scope", () => {
    const heads = named("| a | b |\n|---|---|\n| 1 | 2 |", "th");
    expect(heads.map((node) => node.properties.scope)).toEqual(["col", "col"]);
  });

  test.each([
    ["[x](https://voorbeeld.be)", { href: "https://voorbeeld.be", rel: "noopener" }],
    ["[x](/artikels/vis#kop)", { href: "/artikels/vis#kop" }],
    ["[x](mailto:a@b.be)", { href: "mailto:a@b.be" }],
  ])("%s is a link", (source, properties) => {
    expect(named(source, "a")[0]?.properties).toEqual(properties);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,x)",
    "[x](//elders.be)",
    "[x](<java\tscript:x>)",
    "[x](vbscript:x)",
  ])("%s keeps its words and loses its address", (source) => {
    expect(named(source, "a")).toEqual([]);
    expect(words(bodyOf(source))).toBe("x");
  });

  test("only pictures of our own media are shown", () => {
    expect(named("![vis](/media/1-vis.avif)", "img")).toMatchObject([
      { properties: { src: "/media/1-vis.avif", alt: "vis" } },
    ]);
    expect(words(bodyOf("![vis](https://elders.be/x.png) ![kip](/media/../x)"))).toBe("vis kip");
  });

  test("minutes of reading", () => {
    expect(parseMarkdown("").minutes).toBe(1);
    expect(parseMarkdown("woord ".repeat(221)).minutes).toBe(2);
  });

  test("a text of thousands of quotes within quotes is shown as typed, at once", () => {
    const started = Date.now();
    for (const source of [">".repeat(9_000) + " a", "- ".repeat(9_000) + "a"])
      expect(words(bodyOf(source))).toBe(source);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

describe("whatever is typed", () => {
  const scraps = fc.constantFrom(
    ":product[",
    "]",
    '{handle="vis"}',
    "::product",
    '{handle="weg"}',
    "\n\n",
    "\n",
    "# ",
    "- ",
    "> ",
    "| a | b |\n|---|---|\n",
    "[",
    "](javascript:x)",
    "![a](",
    ")",
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "**",
    "_",
    "`",
    "```\n",
    "10:30",
    ":",
    "[^1]",
    "\n[^1]: x\n",
    "&#106;avascript:",
    "https://a.be:80/x",
    "\\",
    "\u0000",
    "\u202e",
    "<a href=",
    "{onclick=x}",
    "~~",
  );
  const anything = fc
    .array(fc.oneof(scraps, fc.string({ maxLength: 8 }), fc.string({ unit: "grapheme", maxLength: 4 })), {
      maxLength: 25,
    })
    .map((parts) => parts.join(""));

  test("is a tree of the contract that can harm nobody", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { minutes, mentions } = parseMarkdown(source);
        const body = bodyOf(source);
        expect(treeNode.array().safeParse(body).success).toBe(true);
        expect(minutes).toBeGreaterThan(0);
        expect(mentions.map((each) => each.position)).toEqual(mentions.map((_, index) => index));
        for (const { tagName, properties } of elements(body)) {
          expect(["script", "style", "iframe", "svg", "form", "input", "object"]).not.toContain(tagName);
          expect(Object.keys(properties).filter((name) => /^on|^style$|^srcdoc$/i.test(name))).toEqual([]);
          if (properties.href !== undefined)
            expect(String(properties.href)).toMatch(
              /^(https?:\/\/|mailto:|tel:|[/#?](?!\/)|[^:/?#]*([/?#]|$))/i,
            );
          if (properties.src !== undefined) expect(String(properties.src)).toMatch(/^\/media\//);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
