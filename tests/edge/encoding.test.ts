import { expect, test } from "@jest/globals";
import { encodingFor } from "storefront/edge/encoding";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0.5", "br"],
  ["gzip, br;q=0", "gzip"],
  ["BR", "br"],
  ["*", "br"],
  ["gzip, *;q=0", "gzip"],
  ["deflate", "identity"],
  ["x-br-other", "identity"],
  ["", "identity"],
  [undefined, "identity"],
])("Accept-Encoding %s gets %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
  expect(encodingFor(accepted)).toBe(encoding);
});
