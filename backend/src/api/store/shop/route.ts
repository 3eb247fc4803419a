import { shopContext } from "../../../domain/shop/shop-context";
import { guaranteeNoticeOf } from "../../../domain/shop/guarantee-notice";
import type { Shop } from "../../../contracts/shop";
import { readShopFile } from "../../../domain/shop/shop-file";
import { answering } from "../../support/refusal";

/** GET /store/shop: who sells, where to, and from which amount delivery is free. */
export const GET = answering(async (request, response) => {
  const { trader, countries, freeDeliveryFrom, deliveryDays, paymentMeans } = readShopFile();
  const [{ regionId }, guaranteeNotice] = await Promise.all([
    shopContext(request.scope),
    guaranteeNoticeOf(request.scope),
  ]);
  const delivery = { countries, freeDeliveryFrom, deliveryDays };
  const shop: Shop = { trader, regionId, ...delivery, paymentMeans, guaranteeNotice };
  response.json({ shop });
});
