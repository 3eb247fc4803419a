import { successAddress } from "../payments/reader";
import type { CheckoutRow } from "../store/rows";
import { html } from "./html";
import { layout } from "./layout";
import { money, sentence, words } from "./words";

/** The reader's bank, played: approve or deny. */
export function bankPage(
  checkout: CheckoutRow,
  method: "bancontact" | "ideal" | "card",
  values: Record<string, string>,
) {
  const { bank } = words;
  const amount = money(checkout.session.amount_total ?? 0, checkout.session.currency);
  const asked = sentence("bank.ask", { shop: words.shop, amount, method: words.methods[method].name });
  return layout(
    { title: bank.title },
    html`<p class="eyebrow">${bank.eyebrow}</p>
      <h1>${bank.title}</h1>
      <p>${asked}</p>
      <form method="post" action="/c/pay/${checkout.id}/bank" class="stack">
        <input type="hidden" name="method" value="${method}" />
        ${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <button type="submit" name="answer" value="approve">${bank.approve}</button>
        <button type="submit" name="answer" value="deny" class="plain">${bank.deny}</button>
      </form>`,
  );
}

/** A session that can no longer be paid. */
export function finalPage(checkout: CheckoutRow): string {
  const complete = checkout.session.status === "complete";
  const text = complete ? words.final.complete : words.final.expired;
  const address = complete ? successAddress(checkout) : checkout.session.cancel_url;
  return layout(
    { title: text.title },
    html`<p class="eyebrow">${words.eyebrow}</p>
      <h1>${text.title}</h1>
      <p>${text.about}</p>
      ${address && html`<p><a class="button" href="${address}">${text.go}</a></p>`}`,
  );
}

export function missingPage(): string {
  const { title, about } = words.final.missing;
  return layout(
    { title },
    html`<p class="eyebrow">${words.eyebrow}</p>
      <h1>${title}</h1>
      <p>${about}</p>`,
  );
}
