import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkClaims } from "../../../backend/src/shared/claims/check-claims";
import { judgeRecord } from "../../../backend/src/shared/claims/judge-record";
import { textFields } from "../../../backend/src/domain/claims/text-fields";
import { claimFaults } from "../../../backend/src/scripts/catalogue/check-claims";
import { briefly, files, ofArticle, sold } from "./sold-here";

const root = path.resolve(import.meta.dirname, "..", "..", "..");
const decisions = (markdown: string) => ofArticle(markdown).map(briefly);

describe("Regulation (EU) 1169/2011 art. 7(3): a food cures nothing", () => {
  test.each([
    ["Collageen helpt tegen artrose.", "never medical collageen"],
    ["Bottenbouillon geneest een lekkende darm.", "never medical bouillon"],
    ["Een lepel gelatine verlicht pijn aan de knieën.", "never medical gelatine"],
    ["Kurkuma geneest artritis.", "never medical –"],
  ])("%s", (markdown, wanted) => {
    expect(decisions(markdown)).toContain(wanted);
  });

  test("a complaint beside what is sold is a claim, also in the advice to see a doctor; alone it is none", () => {
    const advice = "Raadpleeg je arts bij darmklachten.";
    expect(decisions(`Roer de collageen glad.\n\n${advice}`)).toContain("never medical collageen");
    expect(decisions(advice)).toEqual(["conditional medical –"]);
    expect(decisions("Roer de collageen glad. Raadpleeg bij twijfel je huisarts.")).toEqual([]);
  });
});

describe("Regulation (EC) 1924/2006", () => {
  test.each([
    [
      "art. 10(1): a health claim that is not listed",
      "Collageen is goed voor je huid.",
      "never health collageen",
    ],
    ["art. 10(1): digestion", "Bouillon is goed voor je spijsvertering.", "never health bouillon"],
    ["art. 10(3): in general", "Bouillon maakt je vitaal.", "never health bouillon"],
    [
      "art. 12(a): harm of doing without",
      "Zonder collageen takelt je lichaam af.",
      "never omission collageen",
    ],
    ["art. 12(b): loss of weight", "Met collageen verlies je vijf kilo per maand.", "never weight collageen"],
    ["art. 12(c): a doctor", "Dokter Peeters raadt onze collageen aan.", "never doctor collageen"],
    ["art. 3: fear of other food", "Andere collageen zit vol gif.", "never fear collageen"],
    ["art. 8: not in the annex", "Onze bouillon is low carb.", "never nutrition bouillon"],
  ])("%s", (_, markdown, wanted) => {
    expect(decisions(markdown)).toContain(wanted);
  });

  test("art. 10(2) and Regulation (EU) 432/2012: a listed claim is conditional, and names its condition", () => {
    const [claim] = ofArticle("Eiwitten dragen bij tot de instandhouding van spiermassa.");
    expect(claim).toMatchObject({ decision: "conditional", category: "listed" });
    expect(claim?.suggestion).toContain("gevarieerde");
  });

  test("art. 8 and annex: a nutrition claim is conditional on the product's own numbers", () => {
    expect(decisions("Deze bouillon is een bron van eiwitten.")).toContain("conditional nutrition bouillon");
  });

  test.each([
    ["title", { title: "Collageen voor een mooie huid" }],
    ["slug", { slug: "collageen-tegen-artrose" }],
    ["summary", { summary: "Collageen is goed voor je gewrichten." }],
    ["seo_title", { seo_title: "Collageen tegen rimpels" }],
    ["seo_description", { seo_description: "Collageen is goed voor je huid." }],
  ])("art. 1(2) and (3): everything is read: %s", (field, change) => {
    expect(ofArticle("Roer het glad.", change)).toContainEqual(
      expect.objectContaining({ field, decision: "never" }),
    );
  });

  test("art. 1(2): descriptions of pictures, words of links and where they lead", () => {
    const claims = ofArticle(
      "Collageen.\n\n![Collageen is goed voor je huid](/media/x.webp)\n\n[helpt tegen artrose](/artikels/collageen-tegen-artrose) en [meer](https://www.thuisarts.nl/).",
    );
    const found = claims.map(({ field, words, decision }) => `${decision} ${field}: ${words}`);
    expect(found).toEqual([
      "never markdown: helpt tegen artrose",
      "never markdown.alt: goed voor je huid",
      "never link: /artikels/collageen-tegen-artrose",
      "never link: https://www.thuisarts.nl/",
    ]);
  });

  test.each(["product", "category", "brand", "page", "mail", "promotion", "shop"] as const)(
    "art. 1(2): a %s speaks of what is sold, whatever it names",
    (kind) => {
      const texts = [{ field: "title", words: "Spieren & Gewrichten" }];
      const claims = judgeRecord({ kind, texts, products: [], links: [] }, sold);
      expect(claims.map(({ decision }) => decision)).toContain("never");
    },
  );
});

describe("the whole site counts: what is sold decides, not the page", () => {
  test("an article without a product link is no safe harbour", () => {
    expect(
      decisions("Een tas warme drank.\n\nDat is goed voor je darmen. Denk aan rundercollageenpoeder."),
    ).toContain("never health collageen");
  });

  test("a product's own term, and a link to it, name it as well", () => {
    expect(decisions("Wat goed is voor je huid? Probeer het proefpakket.")).toContain(
      "never health collageen",
    );
    expect(decisions('Dit is goed voor je huid: :product[dit]{handle="gelatine"}.')).toContain(
      "never health gelatine",
    );
  });

  test("an ingredient counts in the paragraph of the claim", () => {
    expect(decisions("Uien zijn goed voor je weerstand.")).toEqual(["never health ui"]);
    expect(decisions("Snipper een ui.\n\nLopen is goed voor je weerstand.")).not.toContain("never health ui");
  });

  test("health without anything sold is a risk that she may take, medical of no food too", () => {
    expect(decisions("Gember is goed voor je weerstand.")).toEqual(["risk health –"]);
  });
});

describe("context counts", () => {
  test.each([
    "Er is geen bewijs dat collageen je huid mooier maakt.",
    "Wij maken geen medische claims over bouillon.",
    "Laat de genezen ham rusten in de bouillon.",
    "De behandeling van je bestelling collageen duurt een dag.",
  ])("%s", (markdown) => {
    expect(decisions(markdown)).toEqual([]);
  });
});

describe("green claims and words that ask a proof", () => {
  test("Directive (EU) 2024/825: duurzaam and climate neutral are forbidden", () => {
    expect(decisions("Onze duurzame collageen is klimaatneutraal.")).toContain("never green collageen");
  });

  test("Regulation (EU) 2018/848: bio asks a certificate, grasgevoerd a proof, which the product has", () => {
    expect(decisions("Biologische bouillon.")).toEqual(["conditional proof bouillon"]);
    expect(decisions("Collageen van grasgevoerd rund.")).toEqual([]);
  });

  test("the proof is the product's own: another's does not count for it", () => {
    const of = (proved: string[]) =>
      judgeRecord(
        {
          kind: "product",
          texts: [{ field: "line", words: "Van grasgevoerd rund" }],
          products: [],
          links: [],
          proved,
        },
        sold,
      ).map(({ category }) => category);
    expect([of([]), of(["grasgevoerd"])]).toEqual([["proof"], []]);
  });
});

describe("the demo shop", () => {
  test("passes its own checker: every file", () => {
    expect(claimFaults(files)).toEqual([]);
  });

  test.each(["storefront/messages/nl.json", "backend/src/modules/mail/messages/nl.json"])(
    "the words of pages and mails claim nothing: %s",
    (file) => {
      const messages: unknown = JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
      const texts = textFields(messages);
      expect(texts.length).toBeGreaterThan(50);
      const claims = judgeRecord({ kind: "shop", texts, products: [], links: [] }, sold);
      expect(claims.filter(({ decision }) => decision === "never")).toEqual([]);
    },
  );

  test("a claim in a file is named with its file, field and line", () => {
    const product = files.products.find(({ handle }) => handle === "gelatine");
    if (!product) throw new Error("gelatine is not in the catalogue");
    const line = "Goed voor je gewrichten";
    const sources = new Map([["products/gelatine.yaml", `handle: gelatine\nline: ${line}\n`]]);
    const [fault, ...others] = claimFaults({ ...files, products: [{ ...product, line }], sources });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: "products/gelatine.yaml", field: "line" });
    expect(fault?.message).toMatch(/^line 2: “Goed voor je gewrichten”: /);
  });

  test("says of each of its goods what may be said, and that is clean", () => {
    expect(sold.subjects.map(({ name }) => name).sort()).toEqual(["bouillon", "collageen", "gelatine"]);
    for (const { instead } of sold.subjects) {
      expect(instead).not.toBeNull();
      expect(checkClaims(instead ?? "")).toEqual([]);
    }
  });

  test("the article on leaky gut stands, and is clean", () => {
    const article = files.articles.find(({ slug }) => slug === "leaky-gut-wat-men-weet");
    expect(article).toBeDefined();
    expect(ofArticle(article?.body ?? "", { title: article?.front.title ?? "" })).toEqual([]);
  });
});
