import { expect, test } from "@jest/globals";
import { parseMarkdown } from "../../backend/src/modules/editorial/markdown";
import { wantedRows } from "../../backend/src/domain/editorial/wanted-mentions";
import { withTrader } from "../../backend/src/domain/editorial/trader-words";

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
  const trader = {
    name: "De *Kom*",
    legalForm: "eenmanszaak",
    owner: "L",
    street: "s",
    postalCode: "1",
    city: "c",
    country: "b",
    email: "a@b.be",
    phone: "1",
    companyNumber: "1",
    register: "r",
    vatNumber: "v",
  };
  expect(withTrader("Ik ben {{trader.name}}, {{ trader.email }}.", trader)).toBe(
    "Ik ben De \\*Kom\\*, a@b.be.",
  );
  expect(() => withTrader("{{trader.iban}}", trader)).toThrow("trader.iban");
});
