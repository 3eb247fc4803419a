import type { IncomingMessage, ServerResponse } from "node:http";
import { fields, goTo, sendPage } from "../http/page-call";
import { bankPage, finalPage, missingPage } from "../pages/other-pages";
import { payPage, type PayNotice } from "../pages/pay-page";
import { awaitBank } from "../payments/attempt";
import { attemptPayment, successAddress, type Attempt, type Outcome } from "../payments/reader";
import type { CheckoutRow } from "../store/rows";
import type { World } from "../world";
import { cardAnswer } from "./test-cards";

const DELAY = 60;

/** `/c/pay/:session` and the bank behind it: the pages that a reader sees. */
export async function answerHostedPage(world: World, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? "/", "http://stand-in");
  const [, , , id = "", section] = pathname.split("/");
  const checkout = world.store.checkouts.get(id);
  if (!checkout) {
    sendPage(response, missingPage(), 404);
    return;
  }
  const form = request.method === "POST" ? await fields(request) : null;
  const now = world.store.checkouts.get(id) ?? checkout; // it may have changed while the form came in
  if (now.session.status !== "open") sendPage(response, finalPage(now), form ? 409 : 200);
  else if (form && section === "bank") answerBank(world, now, form, response);
  else if (form) answerForm(world, now, form, response);
  else sendPage(response, payPage(now, { problem: null, method: "", values: {} }));
}

function answerForm(
  world: World,
  checkout: CheckoutRow,
  form: Record<string, string>,
  response: ServerResponse,
) {
  const email = checkout.session.customer_email ?? form["email"] ?? "";
  const method = form["method"] ?? "";
  const refuse = (problem: PayNotice["problem"]) => {
    const shown = {
      problem,
      method: method === "delayed" ? "sepa_debit" : method,
      values: withoutCard(form),
    };
    sendPage(response, payPage(checkout, shown), 422);
  };
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 320) return refuse("email");
  const reader = { email, name: form["name"] || null };
  const finish = (attempt: Attempt) => {
    if (!attemptPayment(world, checkout, attempt)) return refuse("method");
    if (attempt.choice === "delayed" || attempt.outcome === "paid")
      return goTo(response, successAddress(checkout));
    return refuse(attempt.outcome);
  };
  switch (method) {
    case "bancontact":
    case "ideal":
      if (!checkout.session.payment_method_types.includes(method)) return refuse("method");
      awaitBank(world, checkout);
      return sendPage(response, bankPage(checkout, method, { email }));
    case "card": {
      const answer = cardAnswer(form, world.store.clock.now());
      if ("wrong" in answer) return refuse(answer.wrong);
      if (answer.outcome !== "bank") {
        return finish({
          choice: "card",
          outcome: answer.outcome,
          last4: answer.last4,
          settleAfter: null,
          ...reader,
        });
      }
      awaitBank(world, checkout);
      return sendPage(response, bankPage(checkout, method, { email, name: reader.name ?? "" }));
    }
    case "delayed": {
      const settleAfter = form["settle"] === "open" ? null : DELAY;
      const outcome: Outcome = form["settle"] === "failed" ? "generic_decline" : "paid";
      return finish({ choice: "delayed", outcome, settleAfter, ...reader });
    }
    default:
      return refuse("method");
  }
}

function answerBank(
  world: World,
  checkout: CheckoutRow,
  form: Record<string, string>,
  response: ServerResponse,
) {
  const method = form["method"];
  const choice = method === "bancontact" || method === "ideal" ? method : "card";
  const paid = form["answer"] === "approve";
  const attempt: Attempt = {
    choice,
    outcome: paid ? "paid" : "authentication_failed",
    email: checkout.session.customer_email ?? form["email"] ?? null,
    name: form["name"] || null,
    settleAfter: null,
    ...(choice === "card" ? { last4: "3155" } : {}),
  };
  const done = attemptPayment(world, checkout, attempt);
  if (done && paid) goTo(response, successAddress(checkout));
  else {
    const notice = {
      problem: done ? ("authentication_failed" as const) : ("method" as const),
      method: choice,
      values: {},
    };
    sendPage(response, payPage(world.store.checkouts.get(checkout.id) ?? checkout, notice), 422);
  }
}

/** What may be shown again: never a card's number or code. */
function withoutCard({ email = "", name = "" }: Record<string, string>): Record<string, string> {
  return { email, name };
}
