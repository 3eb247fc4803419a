import { randomUUID } from "node:crypto";
import type { Change } from "backend/contracts/change";

/** What this file uses of a Redis client: the commands of a stream. */
export interface StreamClient {
  connect(): Promise<unknown>;
  destroy(): void;
  on(event: "error", listener: (error: unknown) => void): unknown;
  xAdd(
    key: string,
    id: string,
    message: Record<string, string>,
    options: { TRIM: { strategy: "MAXLEN"; strategyModifier: "~"; threshold: number } },
  ): Promise<unknown>;
  xRead(
    stream: { key: string; id: string },
    options: { BLOCK: number; COUNT: number },
  ): Promise<{ messages: { id: string; message: Record<string, string> }[] }[] | null>;
}

export interface TagSyncSettings {
  /** A new, unconnected client. Two are made, since a connection that waits for messages can do nothing else. */
  client: () => StreamClient;
  /** Applies, on this instance, changes that another instance published. When it throws, it is tried again. */
  apply: (changes: Change[]) => Promise<void>;
  log: (message: string) => void;
}

const STREAM = "volle-kom:changes";
const MOST_EVENTS = 10_000;
/** Milliseconds. How far an instance reads back when it starts: longer than any restart takes. */
const LOOK_BACK = 60 * 60 * 1000;
/** Milliseconds that one read of the stream waits for a message. */
const WAIT = 5_000;
const TRIES = 5;

/**
 * Publishes changes to every instance of the storefront, over one Redis stream: what an instance missed while it or
 * Redis was down is still in the stream afterwards.
 */
export class TagSync {
  private readonly self = randomUUID();
  private readonly writer: StreamClient;
  private readonly reader: StreamClient;
  private position = `${Date.now() - LOOK_BACK}-0`;
  private stopped = false;

  constructor(private readonly settings: TagSyncSettings) {
    this.writer = this.connected();
    this.reader = this.connected();
    void this.follow();
  }

  /** @throws when Redis does not take the message, so that the caller can ask the backend to repeat it. */
  async publish(changes: Change[]): Promise<void> {
    await this.writer.xAdd(
      STREAM,
      "*",
      { from: this.self, changes: JSON.stringify(changes) },
      { TRIM: { strategy: "MAXLEN", strategyModifier: "~", threshold: MOST_EVENTS } },
    );
  }

  stop(): void {
    this.stopped = true;
    this.writer.destroy();
    this.reader.destroy();
  }

  private connected(): StreamClient {
    const client = this.settings.client();
    client.on("error", () => undefined); // it reconnects by itself; without a listener an error would end the process
    client.connect().catch((error) => this.settings.log(`page sync: no Redis (${String(error)})`));
    return client;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      try {
        const streams = await this.reader.xRead(
          { key: STREAM, id: this.position },
          { BLOCK: WAIT, COUNT: 200 },
        );
        for (const { id, message } of streams?.[0]?.messages ?? []) {
          if (message.from !== this.self) await this.applied(message.changes ?? "[]");
          this.position = id;
        }
      } catch {
        await pause(100); // Redis is down; the client reconnects
      }
    }
  }

  private async applied(text: string): Promise<void> {
    const changes = JSON.parse(text) as Change[]; // written by publish(); the signed route parses it again
    for (let attempt = 1; attempt <= TRIES && !this.stopped; attempt += 1) {
      try {
        return await this.settings.apply(changes);
      } catch (error) {
        this.settings.log(`page sync: not applied, attempt ${attempt} (${String(error)})`);
        await pause(attempt * 200);
      }
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
