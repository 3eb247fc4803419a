import { defineMiddlewares } from "@medusajs/framework/http";
import { holdCart } from "./support/hold-cart";
import { lineSources } from "./support/line-sources";
import { inputValidation } from "./support/validate-input";
import { rawBody } from "./support/raw-body";
import { sharedProducts } from "./support/shared-products";
import { changesWithoutEvent } from "./support/changes-without-event";
import { storeErrors } from "./support/store-errors";
import { typedCodes } from "./support/typed-codes";

export default defineMiddlewares({
  errorHandler: storeErrors(),
  routes: [
    inputValidation,
    ...rawBody,
    ...typedCodes,
    sharedProducts,
    ...lineSources,
    ...changesWithoutEvent,
    ...holdCart,
  ],
});
