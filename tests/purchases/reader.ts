import { cartView, type CartView } from "backend/contracts/cart";
import { checkoutAnswer } from "backend/contracts/checkout";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { buyersForm, sessionOf } from "../support/buyer";
import { standIn, store, type Answer } from "../support/store";
import type { Plan } from "./plan";
import { secretWords, type World } from "./world";

/** A page to pay that a reader was sent to. */
export interface Page {
  checkoutId: string;
  session: string;
}

/** Refusals that a reader may meet when others buy the same, or when a payment of this cart is under way. */
const fair = new Set([
  "sold_out",
  "not_enough_stock",
  "cart_empty",
  "cart_completed",
  "payment_in_progress",
  "line_not_found",
  "quantity_invalid",
  "delivery_unavailable",
  "code_unknown",
  // The owner took it away.
  "not_for_sale",
]);

const codeOf = (answer: Answer | null): string => refusal.safeParse(answer?.body).data?.code ?? "";

/** One reader with one cart, and the pages to pay that are open in the browser's tabs. */
export class Reader {
  readonly pages: Page[] = [];

  private constructor(
    readonly n: number,
    readonly cart: string,
    private readonly plan: Plan,
    private readonly world: World,
  ) {}

  /** A reader with a filled cart; what is sold out is left, so that the cart may stay empty. */
  static async arrive(n: number, plan: Plan, world: World): Promise<Reader> {
    const items = plan.fill.map(({ product, quantity }) => ({
      variant_id: world.variants[product % world.variants.length],
      quantity,
    }));
    for (const wanted of [items, []]) {
      const body = { region_id: world.region, items: wanted };
      const answer = await world.calls(() => store("POST", "/carts", body));
      const made = z.object({ cart: z.object({ id: z.string() }) }).safeParse(answer?.body).data;
      if (made) return new Reader(n, made.cart.id, plan, world);
      if (!fair.has(codeOf(answer))) throw new Error(`no cart: ${answer?.status} ${codeOf(answer)}`);
    }
    throw new Error("no cart, not even an empty one");
  }

  /** Any call of the Store API; what is neither done nor a fair refusal is a surprise. */
  async ask(method: string, path: string, body?: unknown, tries = 3): Promise<Answer> {
    const answer = await this.world.calls(() => store(method, path, body));
    if (!answer) throw new Error("never answered");
    // On a busy machine the cart's own other tab may hold it for long: the reader is asked to try again, and does.
    if (answer.status === 503 && tries > 1) return this.ask(method, path, body, tries - 1);
    if (answer.status >= 400 && !fair.has(codeOf(answer))) this.surprise(`${method} ${path}`, answer);
    return answer;
  }

  surprise(what: string, { status, body }: Pick<Answer, "status" | "body">): void {
    this.world.surprises.push(`reader ${this.n}: ${what}: ${status} ${JSON.stringify(body)}`);
  }

  async view(): Promise<CartView | null> {
    const { status, body } = await this.ask("GET", `/carts/${this.cart}/view?country=${this.plan.country}`);
    return status === 200 ? z.object({ cart: cartView }).parse(body).cart : null;
  }

  async add(product: number, quantity: number): Promise<void> {
    const variant_id = this.world.variants[product % this.world.variants.length];
    await this.ask("POST", `/carts/${this.cart}/line-items`, { variant_id, quantity });
  }

  async change(line: number, quantity: number): Promise<void> {
    const lines = (await this.view())?.lines ?? [];
    const chosen = lines[line % Math.max(1, lines.length)];
    if (!chosen) return;
    const path = `/carts/${this.cart}/line-items/${chosen.id}`;
    if (quantity === 0) await this.ask("DELETE", path);
    else await this.ask("POST", path, { quantity });
  }

  get email(): string {
    return `lezer-${this.n}@${secretWords.domain}`;
  }

  async code(code: string): Promise<void> {
    await this.ask("POST", `/carts/${this.cart}/promotions`, { promo_codes: [code] });
  }

  async uncode(): Promise<void> {
    const codes = (await this.view())?.codes ?? [];
    if (codes.length > 0)
      await this.ask("DELETE", `/carts/${this.cart}/promotions`, {
        promo_codes: codes.map(({ code }) => code),
      });
  }

  /** The order button in so many tabs at once, each with another delivery. */
  async checkout(tabs: number, delivery: number): Promise<void> {
    const options = (await this.view())?.delivery ?? [];
    const each = Array.from({ length: tabs }, (_, tab) => {
      const option = options[(delivery + tab) % Math.max(1, options.length)];
      return this.ask("POST", `/carts/${this.cart}/checkout`, this.form(option));
    });
    for (const { status, body } of await Promise.all(each)) {
      if (status !== 200) continue;
      const { checkout_id: checkoutId, url, kind } = checkoutAnswer.parse(body);
      const session = sessionOf(url);
      if (kind === "pay" && !this.pages.some((page) => page.session === session))
        this.pages.unshift({ checkoutId, session });
    }
  }

  private form(option: CartView["delivery"][number] | undefined) {
    const { address, ...form } = buyersForm(option?.id ?? "");
    return {
      ...form,
      email: this.email,
      address: {
        ...address,
        last_name: secretWords.name,
        address_1: `${secretWords.street} ${this.n}`,
        postal_code: this.plan.country === "nl" ? "3511 AB" : "9000",
        country_code: this.plan.country,
      },
      ...(option?.kind === "pickup_point" ? { pickup_point: "Dagbladhandel De Pen" } : {}),
      digital_consent: { start_now: true, loses_withdrawal: true },
    };
  }

  /** The newest page is 0; an older tab has a higher number. */
  page(which: number): Page | undefined {
    return this.pages[which % Math.max(1, this.pages.length)];
  }

  /** What a reader does on the payment page; a page that was closed meanwhile refuses, which is right. */
  async onPage(which: number, verb: string, body: Record<string, unknown>): Promise<void> {
    const page = this.page(which);
    if (!page) return;
    const answer = await standIn("POST", `/sessions/${page.session}/${verb}`, body);
    if (answer.status >= 500) this.surprise(verb, answer);
  }

  /** The reader's browser is back in the shop and asks, maybe from more than one tab. */
  async comeBack(which: number, times: number): Promise<void> {
    const page = this.page(which);
    if (!page) return;
    const asking = Array.from({ length: times }, () => this.ask("GET", `/checkouts/${page.checkoutId}`));
    await Promise.all(asking);
  }
}
