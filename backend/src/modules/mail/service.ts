import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { isTemplate, letters, type LetterData, type Template } from "./letters";
import { Letter } from "./models/letter";
import type { Rendered, renderLetter } from "./render";
import { transportFor, type MailOptions, type Transport } from "./transport";

/** Minutes until the next try, by the number of tries that failed; after the last try only the owner can send it. */
const patience = [1, 2, 5, 15, 60, 240, 720];

/** Milliseconds in which whoever took a letter posts it, or else the next run of the job does: longer than any try takes. */
const takenFor = 90_000;

const take = `
  update letter set next_attempt_at = ? where id = ? and status = 'waiting' and next_attempt_at <= now() returning id`;

export interface NewLetter<T extends Template> {
  key: string;
  template: T;
  recipient: string;
  data: LetterData<T>;
  orderId?: string;
}

/** The shop's mail: every letter is a row with a unique key, sent once and kept; the owner can send it again. */
export default class MailService extends MedusaService({ Letter }) {
  private readonly transport: Transport;

  constructor(container: Record<string, unknown>, options: MailOptions) {
    // MedusaService declares its constructor as variadic.
    super(container, options);
    this.transport = transportFor(options);
  }

  /**
   * Stores a letter unless its key exists. @param mine: the caller posts it at once; the job leaves it to him meanwhile
   * @returns the id of the row to send, or null when this letter was stored before.
   */
  async write<T extends Template>(letter: NewLetter<T>, { mine = false } = {}): Promise<string | null> {
    const data = letters[letter.template].parse(letter.data);
    const [known] = await this.listLetters({ key: letter.key }, { take: 1, select: ["id"] });
    if (known) return null;
    try {
      const row = await this.createLetters({
        key: letter.key,
        template: letter.template,
        recipient: letter.recipient,
        data: data as Record<string, unknown>, // zod's output of an object schema
        order_id: letter.orderId ?? null,
        next_attempt_at: new Date(Date.now() + (mine ? takenFor : 0)),
      });
      return row.id;
    } catch (error) {
      // When two calls store it at the same moment, the unique key lets one of them succeed, which sends it.
      const [other] = await this.listLetters({ key: letter.key }, { take: 1, select: ["id"] });
      if (other) return null;
      throw error;
    }
  }

  /**
   * Stores a letter and sends it. It is in the database first, so that it is sent once, and sent also when this process
   * ends now. One that was stored before is not sent again, nor by the job while it is being sent here; one that cannot
   * be sent is tried again by the job.
   */
  async send<T extends Template>(letter: NewLetter<T>): Promise<void> {
    const id = await this.write(letter, { mine: true });
    if (id) await this.post(id);
  }

  /** A letter as it would be sent; nothing is stored. */
  async rendered<T extends Template>(template: T, data: LetterData<T>): Promise<Rendered> {
    return printer().renderLetter(template, data);
  }

  /** Sends one letter, unless it was deleted. A failure is stored with the time of the next try, and is not thrown. */
  async post(id: string): Promise<"sent" | "waiting" | "given_up" | "deleted"> {
    const [letter] = await this.listLetters({ id }, { take: 1 });
    if (!letter) return "deleted";
    if (letter.status === "sent") return "sent";
    try {
      if (!isTemplate(letter.template)) throw new Error(`unknown template ${letter.template}`);
      const rendered = await printer().renderLetter(letter.template, letter.data);
      await this.transport({ id: letter.id, to: letter.recipient, ...rendered });
      await this.updateLetters({
        id,
        status: "sent",
        sent_at: new Date(),
        attempts: letter.attempts + 1,
        last_error: null,
      });
      return "sent";
    } catch (error) {
      const minutes = patience[letter.attempts];
      const status = minutes === undefined ? "given_up" : "waiting";
      await this.updateLetters({
        id,
        status,
        attempts: letter.attempts + 1,
        next_attempt_at: new Date(Date.now() + (minutes ?? 0) * 60_000),
        last_error: describe(error),
      });
      return status;
    }
  }

  /** Whether this process may try a letter that waits: of several that ask at once, one may. */
  @InjectManager()
  async takes(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const until = new Date(Date.now() + takenFor).toISOString();
    const rows = await context.manager?.execute<unknown[]>(take, [until, id]);
    return Boolean(rows?.length);
  }

  /** Sends every waiting letter whose next try is due, oldest first; those of a newsletter when no other waits. */
  async postWaiting(limit = 50): Promise<void> {
    const due = await this.listLetters(
      { status: "waiting", next_attempt_at: { $lte: new Date() }, template: { $ne: "newsletter" } },
      { take: limit, order: { next_attempt_at: "ASC" }, select: ["id"] },
    );
    if (due.length < limit)
      due.push(
        ...(await this.listLetters(
          { status: "waiting", next_attempt_at: { $lte: new Date() }, template: "newsletter" },
          { take: limit - due.length, order: { next_attempt_at: "ASC" }, select: ["id"] },
        )),
      );
    for (const { id } of due) if (await this.takes(id)) await this.post(id);
  }
}

/**
 * Loaded with the first letter: otherwise templates and their library would take memory in every process from its
 * start.
 */
function printer(): { renderLetter: typeof renderLetter } {
  // import() of a file of ours is left as it is by the compiler, and Node would not find a .tsx while developing.
  // oxlint-disable-next-line typescript/no-require-imports
  return require("./render") as { renderLetter: typeof renderLetter };
}

/** An SMTP server's answer may repeat the address, which is not stored. */
function describe(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/[^\s<>]+@[^\s<>]+/g, "…@…").slice(0, 300);
}
