import { defineMiddlewares } from "@medusajs/framework/http";
import { holdCart } from "./support/hold-cart";
import { inputDoor } from "./support/validate-input";
import { rawBody } from "./support/raw-body";
import { sharedProducts } from "./support/shared-products";
import { silentChanges } from "./support/silent-changes";
import { storeErrors } from "./support/store-errors";

export default defineMiddlewares({
  errorHandler: storeErrors(),
  routes: [inputDoor, ...rawBody, sharedProducts, ...silentChanges, ...holdCart],
});
