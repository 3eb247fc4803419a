import type { ArticleDraft, DraftFields, SaveDraftRequest } from "../../../contracts/article-draft";
import { AskRefused } from "../../components/ask";

/** Where the newest words are: nothing was changed, on their way, on the server, only here, or against another's. */
export type Kept = "unchanged" | "changed" | "saving" | "saved" | "away" | "conflict" | "refused";

/** What the words were begun from: the article's version, and the draft's etag when there is one. */
export interface Base {
  version: number;
  etag: string | null;
}

export interface AutosaveParts {
  /** The words as they are now. */
  content: () => DraftFields;
  send: (request: SaveDraftRequest) => Promise<ArticleDraft>;
  /** Keeps the words in the browser, or drops them when the server has them. */
  copies: { keep: (fields: DraftFields, version: number) => void; drop: (version: number) => void };
  onState: (state: Kept, error?: unknown) => void;
}

/** Milliseconds of rest before words are kept in the browser, and sent; and between tries without an answer. */
const untilCopy = 250;
const untilSent = 1_200;
const untilAgain = 5_000;

/**
 * Brings the words to the server by itself. Until the server has them they are in the browser; when the server has
 * other words than those these were begun from, it stops, and nothing is overwritten.
 */
export class Autosave {
  private onServer: string;
  private running: Promise<void> | null = null;
  private isStopped = false;
  private copying: ReturnType<typeof setTimeout> | undefined;
  private sending: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param how.areKept whether the server has the words that it begins with
   * @param how.sends false: they stay in the browser until somebody saves them
   */
  constructor(
    private readonly parts: AutosaveParts,
    public base: Base,
    private readonly how: { areKept: boolean; sends: boolean },
  ) {
    this.onServer = how.areKept ? this.now() : "";
  }

  /** Sends at once what the server does not have. */
  start(): void {
    if (!this.how.areKept && this.isBehind()) this.touched();
  }

  /** Something was changed. */
  touched(): void {
    this.parts.onState(this.isStopped ? "conflict" : "changed");
    clearTimeout(this.copying);
    this.copying = setTimeout(() => this.copy(), untilCopy);
    if (!this.isStopped) this.later(untilSent);
  }

  /** Whether there are words that the server does not have. */
  isBehind(): boolean {
    return this.now() !== this.onServer;
  }

  /** Brings everything to the server now; answers the draft's etag, null when there is none. @throws when it does not get there */
  async flush(): Promise<string | null> {
    clearTimeout(this.sending);
    await this.running;
    if (this.isBehind()) await this.once();
    return this.base.etag;
  }

  /** Keeps the words in the browser at once, and sends them if there is still time. */
  async leave(): Promise<void> {
    this.copy();
    if (!this.isStopped && this.how.sends) await this.flush().catch(() => undefined);
  }

  /** Tries now what could not be sent. */
  again(): void {
    if (!this.isStopped && this.isBehind()) this.later(0);
  }

  /** What was last saved, or these words, are the article now: goes on from there. */
  begun(base: Base, words?: DraftFields): void {
    if (words) this.onServer = JSON.stringify(words);
    clearTimeout(this.copying);
    this.parts.copies.drop(this.base.version);
    this.base = base;
    this.isStopped = false;
    if (this.isBehind()) this.touched();
    else this.parts.onState("unchanged");
  }

  /** Saves these words in the place of others that came between. @throws as flush */
  async overwrite(base: Base): Promise<void> {
    this.base = base;
    this.isStopped = false;
    this.onServer = "";
    await this.flush();
  }

  /** Ends the timers; what is not sent stays in the browser. */
  stop(): void {
    clearTimeout(this.copying);
    clearTimeout(this.sending);
  }

  private now(): string {
    return JSON.stringify(this.parts.content());
  }

  private copy(): void {
    clearTimeout(this.copying);
    if (this.isBehind()) this.parts.copies.keep(this.parts.content(), this.base.version);
  }

  private later(wait: number): void {
    clearTimeout(this.sending);
    if (!this.how.sends) return;
    this.sending = setTimeout(() => void this.flush().catch(() => undefined), wait);
  }

  private once(): Promise<void> {
    this.running ??= this.exchange().finally(() => (this.running = null));
    return this.running;
  }

  private async exchange(): Promise<void> {
    const fields = this.parts.content();
    const sent = JSON.stringify(fields);
    this.copy();
    this.parts.onState("saving");
    try {
      const { version, etag } = this.base;
      const draft = await this.parts.send({ etag, base_version: version, fields });
      this.base = { version, etag: draft.etag };
      this.onServer = sent;
      if (this.isBehind()) return this.touched();
      clearTimeout(this.copying);
      this.parts.copies.drop(version);
      this.parts.onState("saved");
    } catch (error) {
      const state = stateOf(error);
      this.isStopped = state === "conflict";
      this.parts.onState(state, error);
      if (state === "away") this.later(untilAgain);
      throw error;
    }
  }
}

function stateOf(error: unknown): Kept {
  if (!(error instanceof AskRefused)) return "away";
  if (error.code === "article_changed") return "conflict";
  return error.status === 400 || error.status === 413 ? "refused" : "away";
}
