import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { statementLines } from "../../modules/withdrawals/statement-line";
import type { WithdrawalRow } from "../../modules/withdrawals/service";
import { toCents } from "../../shared/to-cents";
import { invoicesOf } from "../invoices/invoices-of";
import { placedTotal } from "../orders/placed-total";
import { order, paymentSums, readOrder } from "../orders/read-order";
import { chosenDelivery } from "../shop/delivery-kind";
import { recentDeliveries, recentSettings } from "../shop/recent-settings";
import { creditedPieces, gonePieces, type Credited } from "./gone-pieces";
import { standardDelivery, type OwedLine } from "./owed";
import type { Receipt } from "./period";
import { receiptOf } from "./receipt";
import { withdrawalsOf } from "./withdrawals-of";
import { termsOfOrder } from "./terms";

const forWithdrawal = order
  .pick({
    id: true,
    display_id: true,
    status: true,
    email: true,
    currency_code: true,
    created_at: true,
    metadata: true,
    total: true,
    credit_line_total: true,
    items: true,
    shipping_methods: true,
    shipping_address: true,
    fulfillments: true,
  })
  .extend(paymentSums);
/** An order as it is read for this. */
export type Bought = z.output<typeof forWithdrawal>;

export interface WithdrawalLine extends OwedLine {
  title: string;
  variantTitle: string;
  productId: string | null;
  /** Pieces that were packed, and so come back. */
  packed: number;
  sealed: boolean;
  /** Digital content that was delivered at once, as the buyer asked, who knew that the right to withdraw ends by it. */
  begun: boolean;
}

/** An order as far as a withdrawal is concerned; cents, VAT included. */
export interface WithdrawalOrder {
  id: string;
  displayId: number;
  email: string;
  buyer: string;
  country: string;
  currency: string;
  placedAt: Date;
  canceled: boolean;
  /** In which it can be withdrawn from, after it was received. */
  days: number;
  /** For the goods to go back, and for the money to be returned. */
  daysAfterwards: number;
  lines: WithdrawalLine[];
  receipt: Receipt;
  /** What of the delivery goes back once everything does. */
  delivery: number;
  /** What the buyer's money of this order is after refunds. */
  money: number;
  /** Oldest first. */
  statements: WithdrawalRow[];
}

/** Reads an order with its statements. @throws MedusaError not_found */
export async function withdrawalOrder(container: MedusaContainer, id: string): Promise<WithdrawalOrder> {
  return withdrawalOrderOf(container, await readOrder(container, id, forWithdrawal));
}

/** The same of an order that was read already. */
export async function withdrawalOrderOf(
  container: MedusaContainer,
  bought: Bought,
): Promise<WithdrawalOrder> {
  const { id } = bought;
  const [statements, documents, sealed, { code, kind }, { withdrawal: today }, deliveries] =
    await Promise.all([
      withdrawalsOf(container).ofOrder(id),
      invoicesOf(container).documentsOf(id),
      sealedProducts(container, bought),
      chosenDelivery(container, bought.shipping_methods),
      recentSettings(container),
      recentDeliveries(container),
    ]);
  const terms = termsOfOrder(bought.metadata, today);
  const country = bought.shipping_address?.country_code ?? "be";
  const invoices = documents.invoices.map(({ facts }) => facts);
  const credits = documents.credits.map(({ facts }) => facts);
  const lines = linesOf(bought, { statements, sealed, credited: creditedPieces(invoices, credits) });
  const goods = lines.reduce((sum, { cents }) => sum + cents, 0);
  const paid = bought.shipping_methods.reduce((sum, { total }) => sum + toCents(total), 0);
  const refunded = bought.payment_collections.reduce((sum, each) => sum + (each.refunded_amount ?? 0), 0);
  const captured = bought.payment_collections.reduce((sum, each) => sum + (each.captured_amount ?? 0), 0);
  const address = bought.shipping_address;
  return {
    id,
    displayId: bought.display_id,
    email: bought.email ?? "",
    buyer: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
    country,
    currency: bought.currency_code,
    placedAt: bought.created_at,
    days: terms.days,
    daysAfterwards: today.daysAfterwards,
    canceled: bought.status === "canceled",
    lines,
    receipt: receiptOf(bought, kind === "collect" ? null : (terms.arrivesWithin[country] ?? null)),
    delivery: standardDelivery(paid, { code, country, goods }, deliveries),
    // What was taken, also when pieces whose money went back left the order; nothing was yet of one that is not paid.
    money: toCents(captured > 0 ? captured : placedTotal(bought)) - toCents(refunded),
    statements,
  };
}

interface Known {
  statements: WithdrawalRow[];
  /** Ids of products. */
  sealed: Set<string>;
  credited: Credited;
}

function linesOf(bought: Bought, { statements, sealed, credited }: Known): WithdrawalLine[] {
  const named = (wanted: WithdrawalRow["state"]) =>
    statements.filter(({ state }) => state === wanted).flatMap(({ lines }) => statementLines.parse(lines));
  const pieces = (all: { itemId: string; quantity: number }[], id: string) =>
    all.reduce((sum, { itemId, quantity }) => (itemId === id ? sum + quantity : sum), 0);
  const [stated, comingBack] = [named("received"), named("return_requested")];
  const begins = hasBegun(bought);
  return bought.items
    .filter(({ quantity }) => quantity > 0)
    .map((item) => {
      const { return_requested_quantity, return_received_quantity, return_dismissed_quantity } =
        item.detail ?? {};
      const returned =
        (return_requested_quantity ?? 0) + (return_received_quantity ?? 0) + (return_dismissed_quantity ?? 0);
      const isSent = item.requires_shipping !== false;
      return {
        itemId: item.id,
        title: item.product_title ?? item.title,
        variantTitle: item.variant_title ?? "",
        productId: item.product_id ?? null,
        quantity: item.quantity,
        cents: toCents(item.total),
        gone:
          pieces(stated, item.id) +
          gonePieces({
            returned,
            comingBack: pieces(comingBack, item.id),
            credited: credited(item.id, item.quantity),
          }),
        packed: item.detail?.fulfilled_quantity ?? 0,
        isSent,
        sealed: sealed.has(item.product_id ?? ""),
        begun: !isSent && begins,
      };
    });
}

const consents = z.object({ start_now: z.literal(true), loses_withdrawal: z.literal(true) });

/** Directive 2011/83/EU art. 16(m): both consents, and what was asked for could be fetched since it was paid. */
function hasBegun({ metadata, total, payment_collections }: Bought): boolean {
  const captured = payment_collections.some(({ captured_amount }) => (captured_amount ?? 0) > 0);
  return consents.safeParse(metadata?.digital_consent).success && (captured || total === 0);
}

const facts = z.array(
  z.object({ id: z.string(), food_information: z.object({ sealed: z.boolean().nullish() }).nullish() }),
);

async function sealedProducts(container: MedusaContainer, { items }: Bought): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "food_information.sealed"],
    filters: { id: items.flatMap(({ product_id }) => product_id ?? []) },
  });
  const sealed = facts.parse(data).filter(({ food_information }) => food_information?.sealed);
  return new Set(sealed.map(({ id }) => id));
}
