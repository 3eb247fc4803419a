import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { Template } from "../../modules/mail/letters";
import { sentence } from "../../modules/mail/sentence";
import type { NewLetter } from "../../modules/mail/service";
import { statementLines } from "../../modules/withdrawals/statement-line";
import type { WithdrawalRequestRow, WithdrawalRow } from "../../modules/withdrawals/service";
import { euros, longDay, longMoment } from "../../shared/figures";
import { letterFrame, orderFrame, readOrderForLetters } from "../letters/order-letter";
import { practiceAddress } from "../shop/practice";
import { shopSettings } from "../shop/shop-settings";

/**
 * The confirmation of a statement: what it says, with the day and the hour at which it came in (Directive 2011/83/EU art.
 * 11a(4): on a durable medium, at once).
 */
export async function receivedLetter(
  container: MedusaContainer,
  row: WithdrawalRow,
): Promise<NewLetter<Template>> {
  const lines = statementLines.parse(row.lines);
  return {
    key: `withdrawal-received/${row.id}`,
    template: "withdrawal-received",
    recipient: row.email,
    orderId: row.order_id,
    data: {
      ...(await orderFrame(container, await readOrderForLetters(container, row.order_id))),
      name: row.name,
      declaredAt: longMoment(new Date(row.declared_at)),
      late: row.late,
      lines: lines.map(({ title, variantTitle, quantity }) => ({
        title,
        variant: variantTitle,
        quantity,
        total: "",
      })),
      owed: euros(row.goods_cents + row.delivery_cents),
      delivery: row.delivery_cents > 0 ? euros(row.delivery_cents) : null,
      owedBy: longDay(row.owed_by),
      returns: lines.some(({ packed }) => packed > 0),
      sealed: lines.some(({ packed, sealed }) => packed > 0 && sealed),
      sendBackBy: longDay(row.send_back_by),
      returnTo: await practiceAddress(container),
    },
  };
}

/** What the owner answers when nothing is given back; who was late was promised an answer. */
export async function closedLetter(
  container: MedusaContainer,
  row: WithdrawalRow,
  reason: string,
): Promise<NewLetter<Template>> {
  return {
    key: `withdrawal-closed/${row.id}`,
    template: "withdrawal-closed",
    recipient: row.email,
    orderId: row.order_id,
    data: {
      ...(await orderFrame(container, await readOrderForLetters(container, row.order_id))),
      declaredAt: longMoment(new Date(row.declared_at)),
      reason,
    },
  };
}

/** The owner hears of each statement. */
export async function ownerLetter(
  container: MedusaContainer,
  row: WithdrawalRow,
): Promise<NewLetter<Template>> {
  const owed = row.goods_cents + row.delivery_cents;
  const values = { order: row.display_id, amount: euros(owed), day: longDay(row.owed_by), name: row.name };
  const lines = statementLines.parse(row.lines);
  return {
    key: `owner-alert/withdrawal/${row.id}`,
    template: "owner-alert",
    recipient: (await shopSettings(container)).trader.email,
    data: {
      ...(await letterFrame(container)),
      subject: sentence("withdrawal-alert.subject", values),
      paragraphs: [
        sentence(row.late ? "withdrawal-alert.late" : "withdrawal-alert.body", values),
        lines
          .map(({ quantity, title, variantTitle }) =>
            [`${sentence("piecesTimes", { quantity })} ${title}`, variantTitle].filter(Boolean).join(", "),
          )
          .join("; "),
      ],
      adminUrl: `${environment.backendUrl}/app/withdrawals`,
    },
  };
}

/** The link that confirms a form on the page alone, for the buyer of the order it names. */
export async function linkLetter(
  container: MedusaContainer,
  request: WithdrawalRequestRow,
  { orderId, displayId, email, path, until }: LinkFor,
): Promise<NewLetter<Template>> {
  return {
    key: `withdrawal-link/${request.id}`,
    template: "withdrawal-link",
    recipient: email,
    orderId,
    data: {
      ...(await letterFrame(container)),
      displayId,
      declaredAt: longMoment(new Date(request.declared_at)),
      url: `${environment.storefrontUrl}${path}`,
      until: longDay(until),
    },
  };
}

interface LinkFor {
  orderId: string;
  displayId: number;
  email: string;
  path: string;
  until: Date;
}
