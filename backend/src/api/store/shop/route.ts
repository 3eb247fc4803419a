import type { Shop } from "../../../contracts/shop";
import { announcementOn } from "../../../domain/shop/announcement";
import { guaranteeNoticeOf } from "../../../domain/shop/guarantee-notice";
import { delayText, deliveryDaysOf } from "../../../domain/shop/delivery-days";
import { sentencesNow } from "../../../domain/mail-consents/sentences";
import { shopContext } from "../../../domain/shop/shop-context";
import { freeDeliveryFrom, shopDeliveries } from "../../../domain/shop/shop-deliveries";
import { shopSettings } from "../../../domain/shop/shop-settings";
import { shopDay } from "../../../shared/shop-day";
import { answering } from "../../support/refusal";

/** GET /store/shop: who sells, where to, and from which amount delivery is free. */
export const GET = answering(async ({ scope }, response) => {
  const [settings, deliveries, { regionId }, guaranteeNotice] = await Promise.all([
    shopSettings(scope),
    shopDeliveries(scope),
    shopContext(scope),
    guaranteeNoticeOf(scope),
  ]);
  const { trader, countries, paymentMeans, withdrawal, menu } = settings;
  const now = new Date();
  const free = freeDeliveryFrom(deliveries);
  const shop: Shop = {
    trader,
    regionId,
    countries,
    freeDeliveryFrom: free === null ? null : free / 100,
    deliveryDays: deliveryDaysOf(settings, now),
    delay: delayText(settings, now),
    paymentMeans,
    withdrawalDays: withdrawal.days,
    announcement: announcementOn(settings, shopDay(now)),
    guaranteeNotice,
    menu,
    consents: sentencesNow(),
  };
  response.json({ shop });
});
