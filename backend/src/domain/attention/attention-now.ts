import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminAttention } from "../../contracts/admin-attention";
import { launchLinesButClaims } from "../launch/launch-check";
import { productsNow, type ProductNow } from "../launch/products-now";
import { messageOf } from "../../shared/message-of";
import { articlesNamingUnsold } from "./articles";
import { mailsNotSent, newLetters } from "./correspondence";
import { gathered, type Sources } from "./gathered";
import { unseenOnHome } from "./home";
import { launchThings } from "./launch";
import { datedLots } from "./lots";
import { ordersWaiting } from "./orders";
import { stuckPayments } from "./payments";
import { productThings } from "./products";
import { brokenPromotions } from "./promotions";
import { waitingReviews } from "./reviews";
import { unseenReductions } from "./reductions";
import { lackingStock } from "./stock";
import { oftenUnanswered } from "./unanswered";
import { openWithdrawals } from "./withdrawals";

/** Everything that is broken or waits for the owner. */
export function attentionNow(container: MedusaContainer, now = new Date()): Promise<AdminAttention> {
  // Read once for four of the sources, when the first of them asks.
  let read: Promise<ProductNow[]> | undefined;
  const products = () => (read ??= productsNow(container));
  const sources: Sources = {
    orders: () => ordersWaiting(container),
    withdrawals: () => openWithdrawals(container, now),
    letters: () => newLetters(container),
    reviews: () => waitingReviews(container),
    payments: () => stuckPayments(container),
    mails: () => mailsNotSent(container),
    articles: async () => articlesNamingUnsold(container, await products()),
    products: async () => productThings(await products()),
    home: () => unseenOnHome(container),
    stock: async () => [...(await lackingStock(container)), ...(await datedLots(container))],
    promotions: async () => brokenPromotions(container, await products()),
    reductions: () => unseenReductions(container, now),
    unanswered: () => oftenUnanswered(container),
    launch: async () => launchThings(await launchLinesButClaims(container, await products())),
  };
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  return gathered(sources, (group, error) =>
    logger.error(`attention: ${group} could not be looked at: ${messageOf(error)}`),
  );
}
