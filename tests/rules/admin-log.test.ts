import { describe, expect, test } from "@jest/globals";
import { adminPathOf } from "../../backend/src/api/support/path-of";
import { changeOf } from "../../backend/src/domain/admin-log/change-of";

describe("what a request to the Admin changed is read from its address:", () => {
  test.each([
    ["POST", "products/prod_1", { area: "products", action: "saved", target: "prod_1" }],
    ["POST", "products", { area: "products", action: "saved", target: null }],
    ["DELETE", "promotions/promo_1", { area: "promotions", action: "deleted", target: "promo_1" }],
    ["POST", "orders/order_1/cancel", { area: "orders", action: "cancel", target: "order_1" }],
    [
      "POST",
      "orders/order_1/fulfillments/ful_1/shipments",
      { area: "orders", action: "shipments", target: "order_1" },
    ],
    [
      "POST",
      "orders/order_1/fulfillments/ful_1/cancel",
      { area: "orders", action: "saved", target: "order_1" },
    ],
    [
      "DELETE",
      "products/prod_1/variants/var_1",
      { area: "products", action: "part_deleted", target: "prod_1" },
    ],
    ["POST", "personal-data/erase", { area: "personal-data", action: "erase", target: null }],
    ["POST", "pages/over-mij/", { area: "pages", action: "saved", target: "over-mij" }],
    ["POST", "articles/art_1/versions/3/restore", { area: "articles", action: "restore", target: "art_1" }],
    ["POST", "order-refunds/order_1", { area: "order-refunds", action: "saved", target: "order_1" }],
  ])("%s %s", (method, path, change) => {
    expect(changeOf(method, path)).toEqual(change);
  });

  test("also when it is written in other letters", () => {
    const path = adminPathOf({ baseUrl: "", path: "/ADMIN/products/prod_1" });
    expect(changeOf("DELETE", path)).toEqual({ area: "products", action: "deleted", target: "prod_1" });
  });

  test.each([
    "articles/art_1/draft",
    "articles/art_1/preview",
    "articles/art_1/editing",
    "newsletters/preview",
    "newsletters/news_1/trial",
    "order-refunds/order_1/preview",
    "link-suggestions",
    "personal-data",
    "users/me",
    "views/orders/configurations",
    "",
  ])("%s changes nothing that anybody would ask about", (path) => {
    expect(changeOf("POST", path)).toBeNull();
  });
});
