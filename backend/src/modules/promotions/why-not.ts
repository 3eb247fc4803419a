import type { CodeReason } from "../../contracts/discount";
import { toCents } from "../../shared/to-cents";
import type { PricedGoods, Sold } from "./priced-goods";
import type { Promotion, Rule } from "./promotion";
import { holdForEach, holds } from "./rules";

export interface Why {
  reason: CodeReason;
  /** Whole cents, with minimum_spend. */
  minimum?: number;
  missing?: number;
}

export interface Asked {
  now: Date;
  /** An order that is changed has used its codes already. */
  skipLimits: boolean;
  /** How often the one who buys used this promotion's budget before; null while nobody knows who buys. */
  usedBefore: number | null;
}

/** Why a promotion cannot be used with this cart; null when its conditions hold. Pure. @throws on a malformed rule */
export function whyNot(promotion: Promotion, priced: PricedGoods, asked: Asked): Why | null {
  const { campaign, application_method: method } = promotion;
  if (promotion.status !== "active" || !method) return { reason: "withdrawn" };
  if (campaign?.starts_at && campaign.starts_at > asked.now) return { reason: "not_started" };
  if (campaign?.ends_at && campaign.ends_at <= asked.now) return { reason: "expired" };
  const used = asked.skipLimits ? null : usedUp(promotion, asked);
  if (used) return used;
  if (method.currency_code && method.currency_code !== priced.facts.currency_code)
    return { reason: "other_conditions" };
  const broken = promotion.rules.find((rule) => !holds(rule, priced.facts));
  return broken ? whyRule(broken, priced) : null;
}

function usedUp({ limit, used, campaign }: Promotion, { usedBefore }: Asked): Why | null {
  if (typeof limit === "number" && (used ?? 0) >= limit) return { reason: "used_up" };
  const budget = campaign?.budget;
  if (budget?.type === "use_by_attribute") {
    if (usedBefore === null) return { reason: "email_needed" };
    return budget.limit && usedBefore + 1 > budget.limit ? { reason: "used_before" } : null;
  }
  const step = budget?.type === "usage" ? 1 : 0.01;
  return budget?.limit && (budget.used ?? 0) + step > budget.limit ? { reason: "used_up" } : null;
}

const sums = new Set(["item_total", "item_subtotal", "original_item_total", "subtotal", "total"]);

function whyRule({ attribute, operator, values }: Rule, { facts }: PricedGoods): Why {
  if (sums.has(attribute) && (operator === "gte" || operator === "gt")) {
    const asked = Math.min(...values.map(({ value }) => toCents(value)));
    const minimum = operator === "gt" ? asked + 1 : asked;
    return { reason: "minimum_spend", minimum, missing: minimum - toCents(Number(facts[attribute] ?? 0)) };
  }
  if (/^(shipping_address|region)\b|^region_id$/.test(attribute)) return { reason: "not_this_country" };
  if (/^customer/.test(attribute)) return { reason: signedIn(facts) ? "not_for_you" : "signed_in_only" };
  if (attribute.startsWith("items.")) return { reason: "not_these_products" };
  if (attribute.startsWith("shipping_methods."))
    return { reason: hasDelivery(facts) ? "not_this_delivery" : "delivery_not_chosen" };
  return { reason: "other_conditions" };
}

const signedIn = ({ customer }: Record<string, unknown>): boolean =>
  typeof customer === "object" &&
  customer !== null &&
  "has_account" in customer &&
  customer.has_account === true;
const hasDelivery = ({ shipping_methods }: Record<string, unknown>): boolean =>
  Array.isArray(shipping_methods) && shipping_methods.length > 0;

/** Why a promotion whose conditions hold takes nothing. Pure. @throws on a malformed rule */
export function whyNothing(
  { application_method: method, type }: Promotion,
  priced: PricedGoods,
  left: Map<string, number>,
): Why {
  const shipping = method?.target_type === "shipping_methods";
  if (shipping && priced.deliveries.length === 0) return { reason: "delivery_not_chosen" };
  const all = shipping ? priced.deliveries : priced.goods.filter(({ discountable }) => discountable);
  const meant = all.filter(({ facts }) => holdForEach(method?.target_rules ?? [], facts));
  if (meant.length === 0) return { reason: shipping ? "not_this_delivery" : "not_these_products" };
  if (type === "buyget" && meant.some((each) => remains(each, left))) return { reason: "more_needed" };
  return { reason: "nothing_left" };
}

const remains = ({ id, cents }: Sold, left: Map<string, number>) => (left.get(id) ?? cents) > 0;
