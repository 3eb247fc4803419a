import { randomUUID } from "node:crypto";
import { Client, type ClientConfig, type Notification } from "pg";

const CHANNEL = "catalogue_changed";
/** Milliseconds by which an answer may be older than the last change. */
const TRUSTED_FOR = 1_000;
/** The next echo is asked for well before the last one is too old. */
const ECHO_EVERY = 500;
/** An echo that does not come back in this time means that the connection is lost. */
const LOST_AFTER = 5_000;
const RECONNECT_AFTER = 1_000;

export interface Notices {
  connection: ClientConfig;
  /** Makes what must be there before a change can be heard of; called before each connection. */
  prepare: () => Promise<void>;
  /** Sends a notice over another connection than the one that listens: through a pooler that passes none it is not heard. */
  send: (channel: string, payload: string) => Promise<unknown>;
  onChange: () => void;
}

/**
 * Hears from PostgreSQL of every change of the tables that `watchTables` put a trigger on, whoever made it (LISTEN and
 * NOTIFY). PostgreSQL delivers notices in the order of the commits, so an echo of its own that a process hears proves
 * that it has heard of every change before it; without a recent one {@link current} is false. Echoes are asked for when
 * someone wants to know, never while nobody reads.
 */
export class ChangeNotices {
  private readonly id = randomUUID();
  private client: Client | null = null;
  private listening = false;
  private echoAsked = -Infinity;
  private echoHeard = -Infinity;
  private stopped = false;
  private reconnecting: NodeJS.Timeout | undefined;

  constructor(private readonly notices: Notices) {}

  /** Whether every change that is older than {@link TRUSTED_FOR} has been heard of. */
  current(): boolean {
    const now = performance.now();
    if (now - this.echoAsked > ECHO_EVERY) this.askEcho(now);
    return now - this.echoHeard < TRUSTED_FOR;
  }

  async start(): Promise<void> {
    const client = new Client(this.notices.connection);
    client.on("notification", (notice) => this.hear(client, notice));
    client.on("error", () => this.lose(client));
    client.on("end", () => this.lose(client));
    this.client = client;
    try {
      // The database may be another one than before, as after a restore.
      await this.notices.prepare();
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.notices.onChange();
      this.listening = true;
      this.askEcho(performance.now());
    } catch {
      this.lose(client);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.reconnecting);
    await this.client?.end().catch(() => undefined);
  }

  private askEcho(now: number): void {
    const { client, listening } = this;
    if (!client || !listening) return;
    const waiting = this.echoAsked > this.echoHeard;
    if (waiting && now - this.echoAsked < LOST_AFTER) return;
    if (waiting) return this.lose(client);
    this.echoAsked = now;
    // One that could not be sent is not heard either.
    this.notices.send(CHANNEL, `${this.id} ${now}`).catch(() => undefined);
  }

  private hear(client: Client, { payload = "" }: Notification): void {
    if (this.client !== client) return;
    const [id, asked] = payload.split(" ");
    if (!asked) this.notices.onChange();
    else if (id === this.id) this.echoHeard = Number(asked);
  }

  /** What changes until the next connection is not heard of: nothing kept so far can be trusted. */
  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.listening = false;
    this.echoAsked = this.echoHeard = -Infinity;
    this.notices.onChange();
    client.end().catch(() => undefined);
    if (this.stopped) return;
    this.reconnecting = setTimeout(() => void this.start(), RECONNECT_AFTER);
    this.reconnecting.unref();
  }
}
