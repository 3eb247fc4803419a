import { expect, test } from "@jest/globals";
import { treeHtml } from "../../backend/src/domain/editorial/tree-html";

test("a tree becomes HTML, its words escaped and its products in words", () => {
  const html = treeHtml([
    {
      type: "element",
      tagName: "p",
      properties: { id: 'a"b' },
      children: [{ type: "text", value: "<b> & zo" }],
    },
    { type: "element", tagName: "br", properties: {}, children: [] },
    { type: "product-card", productId: "prod_1" },
    { type: "product-link", productId: "prod_1", children: [{ type: "text", value: "gelatine" }] },
  ]);
  expect(html).toBe('<p id="a&#x22;b">&#x3C;b> &#x26; zo</p><br>gelatine');
});
