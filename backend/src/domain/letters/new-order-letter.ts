import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { Template } from "../../modules/mail/letters";
import { sentence } from "../../modules/mail/sentence";
import type { NewLetter } from "../../modules/mail/service";
import { euros } from "../../shared/figures";
import { toCents } from "../../shared/to-cents";
import { buyersNote } from "../orders/buyers-note";
import { recentSettings } from "../shop/recent-settings";
import { letterFrame, type OrderForLetters } from "./order-letter";

/** The owner hears of each order: what to pack, how it goes out, and what was or is being paid. */
export async function newOrderLetter(
  container: MedusaContainer,
  order: OrderForLetters,
): Promise<NewLetter<Template>> {
  const pickupPoint = order.metadata?.pickup_point;
  const note =
    buyersNote(order.metadata)
      ?.split("\n")
      .filter((line) => line.trim()) ?? [];
  const delivery = order.shipping_methods.map(({ name }) => name).join(", ");
  const lines = order.items.map(({ quantity, product_title, title, variant_title }) => {
    const words = { quantity, title: product_title ?? title, variant: variant_title ?? "" };
    return sentence(words.variant ? "new-order-alert.variant" : "new-order-alert.line", words);
  });
  return {
    key: `owner-alert/new-order/${order.id}`,
    template: "owner-alert",
    recipient: (await recentSettings(container)).trader.email,
    data: {
      ...(await letterFrame(container)),
      subject: sentence("new-order-alert.subject", {
        order: order.display_id,
        amount: euros(toCents(order.total)),
      }),
      paragraphs: [
        ...lines,
        ...(delivery ? [sentence("new-order-alert.delivery", { delivery })] : []),
        ...(typeof pickupPoint === "string" ? [sentence("new-order-alert.pickup", { pickupPoint })] : []),
        ...(note.length > 0 ? [sentence("new-order-alert.note", {}), ...note] : []),
      ],
      adminUrl: `${environment.backendUrl}/app/orders/${order.id}`,
    },
  };
}
