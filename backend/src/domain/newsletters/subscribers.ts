import type { MedusaContainer } from "@medusajs/framework/types";
import type { Subscriber, Subscribers } from "../../contracts/admin-newsletter";
import type { MailConsentRow } from "../../modules/mail-consents/service";
import { csv } from "../../shared/csv";
import { sentencesOf } from "../../shared/sentences-of";
import { shopDay } from "../../shared/shop-day";
import { mailConsentsOf } from "../mail-consents/mail-consents-of";
import messages from "./messages/nl.json";
import { likeLiteral } from "../../shared/like-literal";

const confirmed = { kind: "newsletter" as const, confirmed_at: { $ne: null } };

interface Asked {
  q?: string | undefined;
  limit: number;
  offset: number;
}

/** Who gets the newsletter, newest first, and how many there are. */
export async function subscribersOf(
  container: MedusaContainer,
  { q, limit, offset }: Asked,
): Promise<Subscribers> {
  const consents = mailConsentsOf(container);
  const like = q ? { email: { $ilike: `%${likeLiteral(q)}%` } } : {};
  const one = { take: 1, select: ["id"] };
  const [[rows, count], [, all], [, unconfirmed]] = await Promise.all([
    consents.listAndCountMailConsents(
      { ...confirmed, ...like },
      { take: limit, skip: offset, order: { confirmed_at: "DESC", id: "DESC" } },
    ),
    consents.listAndCountMailConsents(confirmed, one),
    consents.listAndCountMailConsents({ kind: "newsletter", confirmed_at: null }, one),
  ]);
  return { subscribers: rows.map(listed), count, confirmed: all, unconfirmed };
}

const iso = (moment: Date | string | null): string => new Date(moment ?? 0).toISOString();

const listed = (row: MailConsentRow): Subscriber => ({
  id: row.id,
  email: row.email,
  askedAt: iso(row.asked_at),
  confirmedAt: iso(row.confirmed_at),
  sentence: row.sentence,
});

/** Everyone who gets it, with the proof, for a spreadsheet. */
export async function subscribersCsv(container: MedusaContainer): Promise<{ name: string; text: string }> {
  const rows = await mailConsentsOf(container).listMailConsents(confirmed, {
    take: null,
    order: { confirmed_at: "ASC", id: "ASC" },
  });
  const lines = rows.map(listed).map((row) => [row.email, row.askedAt, row.confirmedAt, row.sentence]);
  return {
    name: sentencesOf(messages)("file", { day: shopDay(new Date()) }),
    text: csv([messages.columns, ...lines]),
  };
}
