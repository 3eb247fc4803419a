import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { PersonalData } from "../../contracts/admin-personal-data";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { invoicesOf } from "../invoices/invoices-of";
import { notesOfOrder } from "../order-notes/order-notes";
import { buyersNote } from "../orders/buyers-note";
import { placedTotal } from "../orders/placed-total";
import { order, readOrder } from "../orders/read-order";
import { mailConsentsOf } from "../mail-consents/mail-consents-of";
import { readerLettersOf } from "../reader-letters/reader-letters-of";
import { reviewsOf } from "../reviews/reviews-of";
import { withdrawalsOf } from "../withdrawals/withdrawals-of";
import { printedAddress, storedAddress } from "./printed-address";
import { rowsOf, type PersonRows } from "./rows-of";
import { unfinishedOrders } from "./unfinished-orders";
import { likeLiteral } from "../../shared/like-literal";

const all = { take: null } as const;

/**
 * All that the shop keeps of the person with this e-mail address, newest first. What Stripe, carriers and backups hold
 * is not in it. @returns null when there is nothing
 */
export async function readPerson(container: MedusaContainer, email: string): Promise<PersonalData | null> {
  const found = await rowsOf(container, email);
  const [account, orders, carts, rest, unfinished] = await Promise.all([
    accountOf(container, found),
    Promise.all(found.orders.map((id) => orderOf(container, id))),
    cartsOf(container, found),
    writtenTo(container, email, found),
    unfinishedOrders(container, found.orders),
  ]);
  const newest = orders.reverse();
  // Medusa gives a guest no name; the orders have it.
  const named = account && { ...account, name: account.name || (newest[0]?.addresses[0]?.name ?? "") };
  const person = { email, account: named, orders: newest, carts, ...rest, unfinished };
  const anything = account || [orders, carts, ...Object.values(rest)].some(({ length }) => length > 0);
  return anything ? person : null;
}

async function accountOf(
  container: MedusaContainer,
  { customers }: PersonRows,
): Promise<PersonalData["account"]> {
  const known = await container.resolve(Modules.CUSTOMER).listCustomers({ id: customers }, all);
  const [first] = known.filter(({ has_account }) => has_account).concat(known);
  if (!first) return null;
  return {
    name: [first.first_name, first.last_name].filter(Boolean).join(" "),
    phone: first.phone ?? null,
    registered: first.has_account,
    since: new Date(first.created_at).toISOString(),
  };
}

const bought = order
  .pick({
    id: true,
    display_id: true,
    created_at: true,
    status: true,
    currency_code: true,
    metadata: true,
    total: true,
    credit_line_total: true,
    items: true,
  })
  .extend({ shipping_address: storedAddress, billing_address: storedAddress });

async function orderOf(container: MedusaContainer, id: string): Promise<PersonalData["orders"][number]> {
  const found = await readOrder(container, id, bought);
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    id,
    displayId: found.display_id,
    placedAt: found.created_at.toISOString(),
    status: found.status,
    total: { amount: toCents(placedTotal(found)) / 100, currency: found.currency_code },
    lines: found.items.map((item) => ({
      title: item.product_title ?? item.title,
      variant: item.variant_title ?? "",
      quantity: item.quantity,
    })),
    addresses: printedAddress(found.shipping_address, found.billing_address),
    pickupPoint: text(found.metadata?.pickup_point),
    note: buyersNote(found.metadata),
    ownersNotes: (await notesOfOrder(container, id)).map(({ words, writtenAt }) => ({ words, writtenAt })),
    consentToDownloadAt: text(found.metadata?.digital_consent_at),
  };
}

const begun = z.object({
  id: z.string(),
  updated_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  completed_at: z.coerce.date().nullish(),
  items: rows(
    z.object({ title: z.string(), product_title: z.string().nullish(), quantity: z.coerce.number() }),
  ),
  shipping_address: storedAddress,
  billing_address: storedAddress,
});

/** Carts that did not become an order. */
async function cartsOf(container: MedusaContainer, { carts }: PersonRows): Promise<PersonalData["carts"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      "id",
      "updated_at",
      "metadata",
      "completed_at",
      "items.title",
      "items.product_title",
      "items.quantity",
      "shipping_address.*",
      "billing_address.*",
    ],
    filters: { id: carts },
  });
  return z
    .array(begun)
    .parse(data)
    .filter(({ completed_at }) => !completed_at)
    .sort((one, other) => other.updated_at.getTime() - one.updated_at.getTime())
    .map(({ updated_at, metadata, items, shipping_address, billing_address }) => ({
      updatedAt: updated_at.toISOString(),
      note: buyersNote(metadata),
      lines: items.map(({ title, product_title, quantity }) => ({ title: product_title ?? title, quantity })),
      addresses: printedAddress(shipping_address, billing_address),
    }));
}

type Written = Pick<
  PersonalData,
  "invoices" | "mails" | "messages" | "mailConsents" | "reviews" | "withdrawals" | "withdrawalForms"
>;

/** Documents and letters, by the address or by an order of it. */
async function writtenTo(
  container: MedusaContainer,
  email: string,
  { orders }: PersonRows,
): Promise<Written> {
  // Addresses are stored as they were typed.
  const address = { $ilike: likeLiteral(email) };
  const withdrawals = withdrawalsOf(container);
  const [invoices, mails, messages, consents, reviews, stated, forms] = await Promise.all([
    invoicesOf(container).listInvoices({ order_id: orders }, { ...all, order: { issued_at: "DESC" } }),
    container
      .resolve<MailService>(MAIL)
      .listLetters({ recipient: address }, { ...all, order: { created_at: "DESC" } }),
    readerLettersOf(container).listReaderLetters(
      { email: address },
      { ...all, order: { received_at: "DESC" } },
    ),
    mailConsentsOf(container).listMailConsents({ email: address }, { ...all, order: { asked_at: "DESC" } }),
    reviewsOf(container).listReviews({ order_id: orders }, { ...all, order: { written_at: "DESC" } }),
    withdrawals.listWithdrawals({ order_id: orders }, { ...all, order: { declared_at: "DESC" } }),
    withdrawals.listWithdrawalRequests({ email: address }, { ...all, order: { declared_at: "DESC" } }),
  ]);
  const iso = (moment: Date | string) => new Date(moment).toISOString();
  return {
    invoices: invoices.map(({ number, issued_at, facts }) => ({ number, issuedAt: iso(issued_at), facts })),
    mails: mails.map(({ template, sent_at, data }) => ({
      about: template,
      sentAt: sent_at ? iso(sent_at) : null,
      data: withoutFiles(data),
    })),
    messages: messages.map(({ received_at, name, text, answer }) => ({
      receivedAt: iso(received_at),
      name,
      text,
      answer,
    })),
    mailConsents: consents.map(({ kind, about, sentence, asked_at, confirmed_at }) => ({
      kind,
      about,
      sentence,
      askedAt: iso(asked_at),
      confirmedAt: confirmed_at ? iso(confirmed_at) : null,
    })),
    reviews: reviews.map(({ product_title, written_at, stars, name, title, text, state, answer }) => ({
      product: product_title,
      writtenAt: iso(written_at),
      ...{ stars, name, title, text, state, answer },
    })),
    withdrawals: stated.map(({ display_id, declared_at, name, state }) => ({
      displayId: display_id,
      declaredAt: iso(declared_at),
      name,
      state,
    })),
    withdrawalForms: forms.map(({ order_number, declared_at, name }) => ({
      orderNumber: order_number,
      declaredAt: iso(declared_at),
      name,
    })),
  };
}

/** What a letter says; its attachments are the shop's own texts and the invoices, which stand apart. */
function withoutFiles(data: unknown): Record<string, unknown> {
  const { attachments: _attachments, ...said } = z.record(z.string(), z.unknown()).catch({}).parse(data);
  return said;
}
