import type { IncomingMessage, ServerResponse } from "node:http";
import { fields, goTo, sendPage } from "../http/page-call";
import { StripeProblem } from "../http/problem";
import { dashboardPage } from "../pages/dashboard-page";
import { words } from "../pages/words";
import { refund } from "../payments/refund";
import { settle } from "../payments/settle";
import type { World } from "../world";
import { chargeToRefund } from "./refunds";

/** `/dashboard`: what Stripe's own would show, and the refunds that an owner makes there. */
export async function answerDashboard(world: World, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://stand-in");
  if (request.method !== "POST") {
    sendPage(response, dashboardPage(world, { done: searchParams.has("klaar"), refused: null }));
    return;
  }
  const refused = change(world, pathname, await fields(request));
  if (refused) sendPage(response, dashboardPage(world, { done: false, refused }), 422);
  else goTo(response, "/dashboard?klaar=1");
}

/** @returns why it was refused, or null. */
function change(world: World, pathname: string, form: Record<string, string>): string | null {
  if (pathname === "/dashboard/settle") {
    const checkout = world.store.checkouts.get(form["session"] ?? "");
    const done = checkout && settle(world, checkout, form["outcome"] === "failed" ? "failed" : "paid");
    return done ? null : words.final.missing.title;
  }
  const amount = cents(form["amount"] ?? "");
  if (pathname !== "/dashboard/refund" || amount === null) return words.dashboard.badAmount;
  try {
    refund(world, chargeToRefund(world, { payment_intent: form["payment_intent"] ?? "" }), { amount });
    return null;
  } catch (failure) {
    if (failure instanceof StripeProblem) return failure.message;
    throw failure;
  }
}

/** `12,50` or `12.5` or `12` in cents; null when it is no positive amount. */
function cents(text: string): number | null {
  const [, euros, rest = ""] = /^\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*$/.exec(text) ?? [];
  const amount = Number(euros) * 100 + Number(rest.padEnd(2, "0"));
  return euros === undefined || amount === 0 ? null : amount;
}
