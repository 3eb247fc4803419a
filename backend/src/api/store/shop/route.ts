import { shopContext } from "../../../domain/shop/shop-context";
import type { Shop } from "../../../contracts/shop";
import { readShopFile } from "../../../domain/shop/shop-file";
import { answering } from "../../support/refusal";

/** GET /store/shop: who sells, where to, and from which amount delivery is free. */
export const GET = answering(async (request, response) => {
  const { trader, countries, freeDeliveryFrom, deliveryDays, paymentMeans } = readShopFile();
  const { regionId } = await shopContext(request.scope);
  const shop: Shop = { trader, regionId, countries, freeDeliveryFrom, deliveryDays, paymentMeans };
  response.json({ shop });
});
