import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotMailWords } from "../../contracts/admin-lot";
import type { LetterData } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type { LotRow } from "../../modules/lots/service";
import { longDay } from "../../shared/figures";
import { orderFrame, readOrderForLetters, type OrderForLetters } from "../letters/order-letter";
import { buyersOf, isReachable, itemOf } from "./lot-page";
import { lotsOf } from "./lots-of";

/** The same words to the buyers of the same lot are the same mail. Pure. */
export const lotMailId = (lotId: string, { subject, words }: LotMailWords): string =>
  `lotmail_${createHash("sha256")
    .update(JSON.stringify([lotId, subject, words]))
    .digest("hex")
    .slice(0, 32)}`;

/** Of the mail to the buyer of an order. */
export const lotMailKey = (mailId: string, orderId: string): string => `lot-mail/${mailId}/${orderId}`;

interface AboutLot extends Pick<LetterData<"lot-mail">, "product" | "code" | "bestBefore"> {
  lotId: string;
  /** Its goods are not sold any more: each buyer knows them by what his order calls them. */
  isGone: boolean;
}

/** What every mail about a lot says of it. */
export async function aboutLot(container: MedusaContainer, lot: LotRow): Promise<AboutLot> {
  const { name: product, isGone } = await itemOf(container, lot);
  const bestBefore = lot.best_before ? longDay(lot.best_before) : null;
  return { lotId: lot.id, isGone, product, code: lot.code, bestBefore };
}

/** What an order calls its goods of a lot. */
async function boughtOf(
  container: MedusaContainer,
  { id, items }: OrderForLetters,
  lotId: string,
): Promise<string> {
  const uses = await lotsOf(container).listLotUses({ lot_id: lotId, order_id: id }, { take: null });
  const lines = new Set(uses.map(({ line_item_id }) => line_item_id));
  const titles = items.flatMap((item) => (lines.has(item.id) ? [item.product_title ?? item.title] : []));
  return [...new Set(titles)].join(", ");
}

/** To the buyer of an order, once for each mail of the owner's. */
export async function lotLetter(
  container: MedusaContainer,
  orderId: string,
  { id, about, subject, words }: LotMailWords & { id: string; about: AboutLot },
): Promise<NewLetter<"lot-mail">> {
  const order = await readOrderForLetters(container, orderId);
  const { lotId, isGone, ...said } = about;
  const product = (isGone && (await boughtOf(container, order, lotId))) || said.product;
  return {
    key: lotMailKey(id, orderId),
    template: "lot-mail",
    recipient: order.email,
    orderId,
    data: { ...(await orderFrame(container, order)), ...said, product, subject, words },
  };
}

/** The mail as the first buyer would get it; null when nobody would. */
export async function lotMailSample(
  container: MedusaContainer,
  lotId: string,
  words: LotMailWords,
): Promise<LetterData<"lot-mail"> | null> {
  const [lot] = await lotsOf(container).listLots({ id: lotId }, { take: 1 });
  const first = (await buyersOf(container, lotId)).find(isReachable);
  if (!lot || !first) return null;
  const about = await aboutLot(container, lot);
  const { data } = await lotLetter(container, first.orderId, { ...words, id: "sample", about });
  return data;
}
