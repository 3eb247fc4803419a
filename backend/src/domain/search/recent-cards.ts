import { LRUCache } from "lru-cache";

/**
 * Milliseconds. The storefront asks a second time 1.2 s after each change (storefront/edge/revalidate.ts), so a card of
 * before the change stays on no page.
 */
const freshFor = 1_000;
const mostCards = 2_000;

interface Kept<T> {
  card: Promise<T | null>;
  until: number;
}

/** Cards that many searches show: each is read once a second at most, whatever is searched for. */
export class RecentCards<T extends { id: string }> {
  private readonly kept = new LRUCache<string, Kept<T>>({ max: mostCards });

  constructor(private readonly now: () => number = Date.now) {}

  /**
   * The cards of these ids, in their order; those that `load` does not give are left out.
   * @param load reads the cards of some ids, in any order
   */
  async read(ids: string[], load: (ids: string[]) => Promise<T[]>): Promise<T[]> {
    const now = this.now();
    const missing = ids.filter((id) => (this.kept.get(id)?.until ?? 0) <= now);
    if (missing.length > 0) this.keep(missing, load(missing), now + freshFor);
    const cards = await Promise.all(ids.map((id) => this.kept.get(id)?.card ?? null));
    return cards.flatMap((card) => card ?? []);
  }

  private keep(ids: string[], loading: Promise<T[]>, until: number): void {
    for (const id of ids) {
      const kept = { card: loading.then((cards) => cards.find((card) => card.id === id) ?? null), until };
      this.kept.set(id, kept);
      kept.card.catch(() => {
        if (this.kept.peek(id) === kept) this.kept.delete(id);
      });
    }
  }
}
