import { expect, test } from "@jest/globals";
import { parseMarkdown } from "../../backend/src/modules/editorial/markdown";
import { wantedRows } from "../../backend/src/domain/editorial/wanted-mentions";
import { withFacts } from "../../backend/src/domain/editorial/page-facts-in-place";

test("one row a product: its first place, its first sentence, a card when there is one, each handle as written", () => {
  const text = [
    "::product{handle=vis}",
    'Dit is :product[vis]{handle="vis"}. En :product[vis]{handle="oude-vis"} ook, en :product[niets]{handle="niets"}.',
    ":product[kip]{handle=kip}",
  ].join("\n\n");
  const ids = new Map([
    ["vis", "prod_1"],
    ["oude-vis", "prod_1"],
    ["kip", "prod_2"],
  ]);
  expect(wantedRows("art_1", parseMarkdown(text).mentions, ids)).toEqual([
    {
      article_id: "art_1",
      product_id: "prod_1",
      position: 0,
      kind: "card",
      sentence: "Dit is vis.",
      handles: "vis oude-vis",
    },
    { article_id: "art_1", product_id: "prod_2", position: 4, kind: "link", sentence: "kip", handles: "kip" },
  ]);
});

test("the owner's details fill the pages; a hole is never shown", () => {
  const facts = {
    words: { "trader.name": "De *Kom*", "trader.email": "a@b.be" },
    blocks: { "delivery.prices": "| a |" },
  };
  expect(withFacts("Ik ben {{trader.name}}, {{ trader.email }}.\n\n{{delivery.prices}}", facts)).toBe(
    "Ik ben De \\*Kom\\*, a@b.be.\n\n| a |",
  );
  expect(() => withFacts("{{trader.iban}}", facts)).toThrow("trader.iban");
});
