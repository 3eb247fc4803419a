import { defineMiddlewares } from "@medusajs/framework/http";
import { actorTypes } from "./support/actor-types";
import { adminAccess } from "./support/admin-access";
import { adminLog } from "./support/admin-log";
import { coreAddresses } from "./support/core-addresses";
import { holdCart, oneChangeAtATime } from "./support/hold-cart";
import { lineSources } from "./support/line-sources";
import { logins } from "./support/logins";
import { inputValidation } from "./support/validate-input";
import { bodies } from "./support/bodies";
import { byteBodies } from "./support/byte-bodies";
import { owners } from "./support/owners";
import { rateLimits } from "./support/rate-limits/middlewares";
import { sameOrigin } from "./support/same-origin";
import { withoutPerson } from "./support/orders-without-person";
import { secondFactor } from "./support/second-factor";
import { sharedProducts } from "./support/shared-products";
import { changesWithoutEvent } from "./support/changes-without-event";
import { storeErrors } from "./support/store-errors";
import { wholeRefunds } from "./support/whole-refunds";
import { typedCodes } from "./support/typed-codes";

export default defineMiddlewares({
  errorHandler: storeErrors(),
  routes: [
    ...sameOrigin,
    ...actorTypes,
    ...rateLimits,
    ...adminAccess,
    ...adminLog,
    ...logins,
    ...owners,
    ...secondFactor,
    ...inputValidation,
    ...bodies,
    ...byteBodies,
    ...typedCodes,
    sharedProducts,
    ...coreAddresses,
    ...oneChangeAtATime,
    ...lineSources,
    ...changesWithoutEvent,
    ...wholeRefunds,
    ...holdCart,
    ...withoutPerson,
  ],
});
