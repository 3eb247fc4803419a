import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { StockItem } from "../../contracts/admin-stock";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { longDay } from "../../shared/figures";
import { sentencesOf } from "../../shared/sentences-of";
import { daysAfter, shopDay } from "../../shared/shop-day";
import { letterFrame } from "../letters/order-letter";
import { recentSettings } from "../shop/recent-settings";
import messages from "./messages/nl.json";
import { stockList } from "./stock-list";

const say = sentencesOf(messages);

/** Of one mail: more than that is read on the screen. */
const most = 100;

/** Mails the owner what is few and what is near its date; the same again a week later, as long as it is so. */
export async function mailStock(container: MedusaContainer, now = new Date()): Promise<void> {
  const listed = (view: "low" | "dated") => stockList(container, { view, q: "", limit: most, offset: 0 });
  const mail = stockMail((await listed("low")).items, (await listed("dated")).items);
  if (!mail) return;
  await container.resolve<MailService>(MAIL).send({
    key: `owner-alert/stock/${mondayOf(shopDay(now))}/${mail.mark}`,
    template: "owner-alert",
    recipient: (await recentSettings(container)).trader.email,
    data: {
      ...(await letterFrame(container)),
      subject: say("mail.subject"),
      paragraphs: mail.paragraphs,
      adminUrl: `${environment.backendUrl}/app/stock`,
    },
  });
}

/** The Monday of a day's week, both as "2026-11-30". Pure. */
export const mondayOf = (day: string): string =>
  daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * What the mail says; null when there is nothing to say. Its mark is the same as long as the same things are few and near
 * their date, however many of them are left. Pure.
 */
export function stockMail(
  low: readonly StockItem[],
  dated: readonly StockItem[],
): { paragraphs: string[]; mark: string } | null {
  const lots = dated.flatMap(({ name, lots: all }) =>
    all.filter(({ state }) => state === "expired" || state === "near").map((lot) => ({ name, ...lot })),
  );
  if (low.length === 0 && lots.length === 0) return null;
  const few = low.map(({ name, level, stocked, reserved }) =>
    say(`mail.${level}`, { name, count: Math.abs(stocked - reserved) }),
  );
  const old = lots.map(({ name, code, state, onHand, bestBefore }) =>
    say(state === "expired" ? "mail.expired" : "mail.near", {
      name,
      code,
      count: onHand,
      day: longDay(bestBefore ?? ""),
    }),
  );
  const states = [
    ...low.map(({ id, level }) => `${id} ${level}`),
    ...lots.map(({ id, state }) => `${id} ${state}`),
  ];
  return {
    paragraphs: [
      ...(few.length > 0 ? [say("mail.few"), ...few] : []),
      ...(old.length > 0 ? [say("mail.old"), ...old] : []),
    ],
    mark: createHash("sha256").update(JSON.stringify(states.sort())).digest("hex").slice(0, 16),
  };
}
