import type { CheckoutRow } from "../store/rows";
import { html, type Html } from "./html";
import { layout } from "./layout";
import { moment, money, sentence, words } from "./words";

/** What the reader filled in and what was wrong with it. */
export interface PayNotice {
  problem: keyof typeof words.errors | null;
  /** The method to show open. */
  method: string;
  values: Record<string, string>;
}

/** The hosted page: what is paid, and how. */
export function payPage(checkout: CheckoutRow, notice: PayNotice): string {
  const { session } = checkout;
  const offered = ["bancontact", "ideal", "card", "sepa_debit"].filter((type) =>
    session.payment_method_types.includes(type),
  );
  const amount = money(session.amount_total ?? 0, session.currency);
  const opened = offered.includes(notice.method) ? notice.method : offered[0];
  return layout(
    { title: words.title },
    html` <p class="eyebrow">${words.eyebrow}</p>
      <h1>${sentence("pay", { amount })}</h1>
      ${
        notice.problem &&
        html`<div class="error" role="alert" id="melding">
          <p>${words.errors.top}</p>
          <p>${words.errors[notice.problem]}</p>
        </div>`
      }
      <h2>${words.lines}</h2>
      <ul class="sum">
        ${checkout.lines.map(
          (line) =>
            html`<li>
              <span>${line.quantity === 1 ? "" : `${line.quantity ?? 1} × `}${line.description ?? ""}</span>
              <span>${money(line.amount_total, line.currency)}</span>
            </li>`,
        )}
        <li class="total">
          <span>${words.total}</span><span data-total="${session.amount_total ?? 0}">${amount}</span>
        </li>
      </ul>
      <h2>${words.howToPay}</h2>
      ${offered.map((type) => method(checkout, type, type === opened, notice, amount))}
      ${session.custom_text.submit && html`<p class="soft">${session.custom_text.submit.message}</p>`}
      ${session.cancel_url && html`<p><a href="${session.cancel_url}" data-cancel>${words.cancel}</a></p>`}
      <p class="soft">${sentence("openUntil", { time: moment(session.expires_at) })}</p>`,
  );
}

function method(checkout: CheckoutRow, type: string, open: boolean, notice: PayNotice, amount: string): Html {
  const known = type === "bancontact" || type === "ideal" || type === "card" ? type : "delayed";
  const text = words.methods[known];
  const label =
    known === "bancontact" || known === "ideal" ? words.methods[known].go : sentence("pay", { amount });
  return html`<details class="method" name="method" data-method="${known}" ${open && html`open`}>
    <summary>${text.name}</summary>
    <form method="post" action="/c/pay/${checkout.id}">
      <input type="hidden" name="method" value="${known}" />
      <p class="soft">${text.about}</p>
      ${email(checkout, known, notice)} ${known === "card" && cardFields(notice)}
      ${known === "delayed" && delayedFields()}
      <button type="submit">${label}</button>
    </form>
  </details>`;
}

function email({ session }: CheckoutRow, method: string, notice: PayNotice): Html {
  if (session.customer_email) return html`<p>${words.email}: ${session.customer_email}</p>`;
  return field(
    { name: "email", id: `${method}-email`, label: words.email, type: "email", complete: "email" },
    notice,
  );
}

function cardFields(notice: PayNotice): Html {
  const { card } = words;
  return html`<p><strong>${card.help}</strong></p>
    <ul class="numbers">
      ${card.numbers.map(({ number, about }) => html`<li><code>${number}</code> ${about}</li>`)}
    </ul>
    <p class="soft">${card.rest}</p>
    ${field({ name: "number", id: "number", label: card.number, numeric: true }, notice)}
    <div class="two">
      ${field({ name: "expiry", id: "expiry", label: card.expiry }, notice)}
      ${field({ name: "cvc", id: "cvc", label: card.cvc, numeric: true }, notice)}
    </div>
    ${field({ name: "name", id: "name", label: card.name, complete: "name" }, notice)}`;
}

function delayedFields(): Html {
  const { legend, ...choices } = words.delayed;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${Object.entries(choices).map(
      ([value, label]) =>
        html`<label
          ><input type="radio" name="settle" value="${value}" ${value === "paid" && html`checked`} />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}

interface Field {
  name: string;
  id: string;
  label: string;
  type?: string;
  numeric?: boolean;
  complete?: string;
}

function field(
  { name, id, label, type = "text", numeric, complete = "off" }: Field,
  notice: PayNotice,
): Html {
  const wrong = notice.problem === name;
  return html`<p>
    <label for="${id}">${label}</label>
    <input
      type="${type}"
      id="${id}"
      name="${name}"
      value="${notice.values[name] ?? ""}"
      autocomplete="${complete}"
      ${numeric === true && html`inputmode="numeric"`}
      ${wrong && html`aria-invalid="true" aria-describedby="melding"`}
    />
  </p>`;
}
