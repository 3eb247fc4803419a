import { products, aCart, view } from "../support/a-cart";
import { checkOut, ended, pay, type FilledCart } from "../support/buyer";
import { processorOf, type Work, type WorkCounter } from "./work-counted";

/** What one buyer buys, and as whom. */
interface Buyer {
  variant: string;
  email: string;
}

/** The variants that are for sale, one of a product. */
async function forSale(): Promise<string[]> {
  return [...(await products()).values()].flatMap(({ variants }) => {
    const [first] = variants.filter(({ stock }) => stock.state !== "sold_out");
    return first ? [first.id] : [];
  });
}

let buyers = 0;
const newBuyer = (variant: string): Buyer => ({ variant, email: `lezer${++buyers}@example.com` });

async function filled({ variant }: Buyer): Promise<FilledCart> {
  const id = await aCart({ variant_id: variant, quantity: 1 });
  const { delivery } = await view(id);
  const chosen = delivery.find(({ kind }) => kind === "collect") ?? delivery[0];
  return { id, delivery: chosen?.id ?? "" };
}

async function order(buyer: Buyer): Promise<void> {
  const checkout = await checkOut(await filled(buyer), { email: buyer.email });
  await pay(checkout.session);
  const { state } = await ended(checkout.checkoutId);
  if (state !== "order") throw new Error(`a purchase of the bench ended as ${state}`);
}

export interface Throughput {
  perMinute: number;
  /** Share of one processor that the backend took meanwhile, 0 to 1 and more. */
  busy: number;
}

/**
 * Eight buyers at once, each from an empty cart to a placed order, each order under an address of its own.
 * @param kind `varied`: products in turn; `one product`: all the same, as in a sale, which makes buyers wait for each
 * other's stock
 */
export async function ordersPerMinute(
  backend: number,
  kind: "varied" | "one product",
  during: number,
): Promise<Throughput> {
  const variants = await forSale();
  const began = Date.now();
  const before = processorOf(backend);
  let next = 0;
  let orders = 0;
  const buyer = async () => {
    while (Date.now() < began + during * 1000) {
      const index = kind === "varied" ? next++ % variants.length : 0;
      await order(newBuyer(variants[index] ?? ""));
      orders += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, buyer));
  const took = (Date.now() - began) / 1000;
  return { perMinute: Math.round((orders * 60) / took), busy: (processorOf(backend) - before) / took };
}

/** What each phase of an order costs, the mean of `times` orders, one after the other. */
export async function costOfAnOrder(counter: WorkCounter, times: number): Promise<Record<string, Work>> {
  const sums: Record<string, Work> = {};
  const variants = await forSale();
  const phase = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const before = await counter.quiet();
    const result = await act();
    const after = await counter.quiet();
    const sum = (sums[name] ??= { statements: 0, processor: 0 });
    sum.statements += (after.statements - before.statements) / times;
    sum.processor += (after.processor - before.processor) / times;
    return result;
  };
  for (let time = 0; time < times; time++) {
    const buyer = newBuyer(variants[time % variants.length] ?? "");
    const id = await phase("new cart", () => aCart({ variant_id: buyer.variant, quantity: 1 }));
    const { delivery } = await phase("cart page", () => view(id));
    const chosen = delivery.find(({ kind }) => kind === "home") ?? delivery[0];
    const cart = { id, delivery: chosen?.id ?? "" };
    const checkout = await phase("order button", () => checkOut(cart, { email: buyer.email }));
    await phase("payment to order", async () => {
      await pay(checkout.session);
      await ended(checkout.checkoutId);
    });
  }
  return sums;
}
