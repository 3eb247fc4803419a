import type { DeliveryRow } from "../store/rows";
import { ledger, type LedgerEntry } from "../payments/ledger";
import type { World } from "../world";
import { html, type Html } from "./html";
import { layout } from "./layout";
import { moment, money, sentence, words } from "./words";

const MOST = 100;
const text = words.dashboard;

/** Sessions with their money, newest first, refunds to make, and what became of the webhooks. */
export function dashboardPage(world: World, notice: { done: boolean; refused: string | null }): string {
  const entries = ledger(world).entries.reverse().slice(0, MOST);
  const deliveries = world.store.deliveries.newestFirst().slice(0, MOST);
  return layout(
    { title: text.title, wide: true },
    html`<p class="eyebrow">${words.standInTitle}</p>
      <h1>${text.title}</h1>
      <p><a href="/">${text.home}</a></p>
      ${notice.done && html`<p class="note" role="status">${text.done}</p>`}
      ${notice.refused && html`<div class="error" role="alert"><p>${sentence("dashboard.refused", { reason: notice.refused })}</p></div>`}
      <h2>${text.payments}</h2>
      ${
        entries.length === 0
          ? html`<p>${text.none}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label="${text.payments}">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${text.session}</th>
                    <th scope="col">${text.when}</th>
                    <th scope="col">${text.status}</th>
                    <th scope="col">${text.amount}</th>
                    <th scope="col">${text.refunded}</th>
                    <th scope="col">${text.actions}</th>
                  </tr>
                </thead>
                <tbody>
                  ${entries.map((entry) => row(world, entry))}
                </tbody>
              </table>
            </div>`
      }
      <h2>${text.webhookLog}</h2>
      ${
        deliveries.length === 0
          ? html`<p>${text.noWebhooks}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label="${text.webhookLog}">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${text.event}</th>
                    <th scope="col">${text.status}</th>
                    <th scope="col">${text.attempts}</th>
                  </tr>
                </thead>
                <tbody>
                  ${deliveries.map(deliveryRow)}
                </tbody>
              </table>
            </div>`
      }`,
  );
}

function row(world: World, entry: LedgerEntry): Html {
  const checkout = world.store.checkouts.get(entry.session);
  const open = entry.status === "open";
  const short = `${entry.session.slice(0, 16)}…`;
  return html`<tr>
    <td>
      ${open ? html`<a href="/c/pay/${entry.session}"><code>${short}</code></a>` : html`<code>${short}</code>`}<br />
      <span class="soft">${entry.clientReferenceId ?? ""}</span>
    </td>
    <td>${moment(entry.created)}</td>
    <td>${word(`status_${entry.status ?? ""}`)}, ${word(`payment_${entry.paymentStatus}`)}</td>
    <td class="price">${money(entry.asked, entry.currency)}</td>
    <td class="price">${money(entry.refunded, entry.currency)}</td>
    <td>
      ${entry.paid > entry.refunded && refundForm(entry)}${checkout?.settlement ? settleForm(entry) : null}
    </td>
  </tr>`;
}

function refundForm(entry: LedgerEntry): Html {
  const id = `bedrag-${entry.session}`;
  const left = ((entry.paid - entry.refunded) / 100).toFixed(2).replace(".", ",");
  return html`<form method="post" action="/dashboard/refund">
    <input type="hidden" name="payment_intent" value="${entry.paymentIntent ?? ""}" />
    <span
      ><label for="${id}">${text.refundAmount}</label
      ><input type="text" id="${id}" name="amount" inputmode="decimal" value="${left}"
    /></span>
    <button type="submit">${text.refund}</button>
  </form>`;
}

function settleForm(entry: LedgerEntry): Html {
  return html`<form method="post" action="/dashboard/settle">
    <input type="hidden" name="session" value="${entry.session}" />
    <button type="submit" name="outcome" value="paid">${text.settlePaid}</button>
    <button type="submit" name="outcome" value="failed" class="plain">${text.settleFailed}</button>
  </form>`;
}

function deliveryRow({ type, event, endpoint, state, attempts }: DeliveryRow): Html {
  const results = attempts.map(({ status, error }) => String(status ?? error)).join(", ");
  return html`<tr>
    <td>${type}<br /><code>${event}</code><br /><span class="soft">${endpoint}</span></td>
    <td>${word(`delivery_${state}`)}</td>
    <td>${results}</td>
  </tr>`;
}

function word(key: string): string {
  return Object.hasOwn(text, key) ? text[key as keyof typeof text] : key; // hasOwn proves the key
}
