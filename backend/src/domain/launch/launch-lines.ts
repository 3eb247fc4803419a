import type { z } from "zod";
import type { LaunchLine } from "../../contracts/admin-launch-check";
import type { trader } from "../../contracts/shop";
import { numbersAgree } from "../../shared/enterprise-number";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";
import { isLiveKey } from "./takes-orders";
import { isInvented, isReservedAddress } from "./trader-data";

export interface LaunchFacts {
  trader: z.infer<typeof trader>;
  stripeKey: string;
  /** Set where a stand-in answers for Stripe. */
  stripeBase: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  addresses: { storefront: string; backend: string };
  /** Medusa's provider that takes an order without paying. */
  manualPayment: boolean | null;
  /** Published products. One that is not shown lacks a price, a picture or the shop's sales channel. */
  published: { title: string; shown: boolean; soldOut: boolean }[];
  /** Products that cannot be published, since their information is incomplete. */
  incomplete: { title: string }[];
  /** Texts that readers see and that say of food what the law forbids, or risk it without a reason. */
  claiming: { name: string }[];
  /** Pages that the law asks for and that are not there. */
  missingPages: string[];
  /** The official notice of the legal guarantee was uploaded. */
  guaranteeNotice: boolean;
  /** Hours since the newest backup was made; null when there is none. */
  backupHours: number | null;
}

/** Hours: one is made each night. */
const oldBackup = 25;

type Code = keyof typeof messages.lines;
const say = sentencesOf(messages);

/** What is still to be done, what blocks first. Pure. */
export function launchLines(facts: LaunchFacts): LaunchLine[] {
  const lines: LaunchLine[] = [];
  const add = (
    wrong: boolean,
    level: LaunchLine["level"],
    code: Code,
    values: Record<string, string | number> = {},
    link: string | null = null,
  ) => {
    if (!wrong) return;
    const what = say(`lines.${code}.what`, values);
    lines.push({ code, level, what, mend: say(`lines.${code}.mend`, values), link });
  };
  const invented = isInvented(facts.trader);
  const plain = Object.values(facts.addresses).filter((address) => !address.startsWith("https://"));
  const list = (items: { title: string }[]) => items.map(({ title }) => title).join(", ");
  const hidden = facts.published.filter(({ shown }) => !shown);
  const gone = facts.published.filter(({ shown, soldOut }) => shown && soldOut);

  add(invented, "blocks", "trader_invented", {}, "/shop-settings");
  add(!invented && !numbersAgree(facts.trader), "blocks", "company_number", {}, "/shop-settings");
  add(!isLiveKey(facts.stripeKey) || facts.stripeBase !== undefined, "blocks", "stripe_test");
  add(!facts.smtpUrl, "blocks", "mail_kept");
  add(isReservedAddress(facts.mailFrom), "blocks", "mail_sender", { from: facts.mailFrom });
  add(plain.length > 0, "blocks", "not_https", { addresses: plain.join(", ") });
  add(facts.manualPayment === true, "blocks", "order_without_payment");
  const claiming = facts.claiming.map(({ name }) => name).join(", ");
  add(facts.claiming.length > 0, "blocks", "claims", { texts: claiming }, "/claims");
  add(
    facts.missingPages.length > 0,
    "blocks",
    "pages",
    { pages: facts.missingPages.join(", ") },
    "/articles",
  );
  add(
    facts.published.every(({ shown }) => !shown),
    "blocks",
    "nothing_for_sale",
    {},
    "/products",
  );
  // Directive (EU) 2024/825, since 27 September 2026.
  add(!facts.guaranteeNotice, "blocks", "guarantee_notice");
  add(facts.backupHours === null, "blocks", "no_backup");
  add(facts.backupHours !== null && facts.backupHours > oldBackup, "advised", "old_backup", {
    hours: Math.round(facts.backupHours ?? 0),
  });
  add(hidden.length > 0, "advised", "not_shown", { products: list(hidden) }, "/products");
  add(gone.length > 0, "advised", "sold_out", { products: list(gone) }, "/inventory");
  add(
    facts.incomplete.length > 0,
    "advised",
    "incomplete",
    { products: list(facts.incomplete) },
    "/products",
  );
  return lines;
}
