import type Stripe from "stripe";
import { Clock } from "./clock";
import { noJournal, journalIn, type Journal, type JournalEntry } from "./journal";
import type { CheckoutRow, DeliveryRow, EventRow, ReplyRow, SettingRow } from "./rows";
import { Table } from "./table";

const MOST_ROWS = 5000;
const MOST_EVENTS = 20_000;
const LARGEST_JOURNAL = 64 * 1024 * 1024;

/** All that the stand-in knows. */
export class Store {
  readonly #journal: Journal;
  readonly #tables = new Map<string, Table<{ id: string }>>();
  #writes = 0;

  readonly checkouts: Table<CheckoutRow>;
  readonly intents: Table<Stripe.PaymentIntent>;
  readonly charges: Table<Stripe.Charge>;
  readonly refunds: Table<Stripe.Refund>;
  readonly customers: Table<Stripe.Customer>;
  readonly disputes: Table<Stripe.Dispute>;
  readonly events: Table<EventRow>;
  readonly deliveries: Table<DeliveryRow>;
  readonly replies: Table<ReplyRow>;
  readonly clock: Clock;

  /** @param folder where rows are kept; undefined keeps them in memory. */
  constructor(folder?: string) {
    this.#journal = folder ? journalIn(folder) : noJournal;
    this.checkouts = this.#table("checkouts");
    this.intents = this.#table("intents");
    this.charges = this.#table("charges");
    this.refunds = this.#table("refunds");
    this.customers = this.#table("customers");
    this.disputes = this.#table("disputes");
    this.events = this.#table("events", MOST_EVENTS);
    this.deliveries = this.#table("deliveries", MOST_EVENTS);
    this.replies = this.#table("replies", MOST_EVENTS);
    const settings = this.#table<SettingRow>("settings");
    for (const { table, id, row } of this.#journal.entries()) {
      // The journal is our own file, written from rows of these very tables.
      this.#tables.get(table)?.restore(id, row as { id: string } | null);
    }
    this.clock = new Clock(settings.get("clock")?.value ?? 0, (value) =>
      settings.put({ id: "clock", value }),
    );
    this.#compact();
  }

  /** Forgets everything, the clock too. */
  clear() {
    for (const table of this.#tables.values()) table.clear();
    this.clock.reset();
    this.#compact();
  }

  #table<Row extends { id: string }>(name: string, most = MOST_ROWS): Table<Row> {
    const table = new Table<Row>(most, (id, row) => this.#write({ table: name, id, row }));
    this.#tables.set(name, table as unknown as Table<{ id: string }>); // only restored and listed through this map
    return table;
  }

  #write(entry: JournalEntry) {
    this.#journal.append(entry);
    this.#writes += 1;
    if (this.#writes % 1000 === 0 && this.#journal.size() > LARGEST_JOURNAL) this.#compact();
  }

  #compact() {
    const entries: JournalEntry[] = [];
    for (const [table, rows] of this.#tables) {
      for (const row of rows.oldestFirst()) entries.push({ table, id: row.id, row });
    }
    this.#journal.rewrite(entries);
  }
}
