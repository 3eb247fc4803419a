/** One post of a live form: where to, and with what. A later one of the same key takes an earlier one's place. */
export interface LivePost {
  key: string;
  address: string;
  fields: URLSearchParams;
}

interface Parts {
  /** Sends one post and gives the page that came back. @throws when there is no answer */
  send: (post: LivePost) => Promise<{ html: string; from: URL }>;
  /** Shows the page that came back, once nothing else waits to be sent. */
  show: (answer: { html: string; from: URL }, post: LivePost) => void;
  /** There was no answer: nothing more is sent until `retry`. */
  failed: () => void;
  /** Work began, or all of it has ended. */
  working: (is: boolean) => void;
}

/**
 * Sends the posts of a page's live forms one after the other. What the reader does meanwhile is never dropped: it waits,
 * and an answer from before it is not shown.
 */
export class LiveQueue {
  private readonly waiting = new Map<string, LivePost>();
  /** Posts that will come in a moment, by key: the reader may still be tapping. */
  private readonly expected = new Map<string, { timer: number; post: LivePost }>();
  private running: Promise<void> | null = null;

  constructor(private readonly parts: Parts) {}

  get idle(): boolean {
    return this.running === null && this.waiting.size === 0 && this.expected.size === 0;
  }

  put(post: LivePost): void {
    this.forget(post.key);
    this.waiting.delete(post.key);
    this.waiting.set(post.key, post);
    this.start();
  }

  /** Puts this post after `pause` milliseconds, unless another one of the same key comes before. */
  putSoon(post: LivePost, pause: number): void {
    this.forget(post.key);
    const timer = window.setTimeout(() => this.put(post), pause);
    this.expected.set(post.key, { timer, post });
  }

  /** Sends what waits for a pause at once; ends when everything is sent. False when something could not be. */
  async drained(): Promise<boolean> {
    for (const { post } of [...this.expected.values()]) this.put(post);
    this.start();
    await this.running;
    return this.waiting.size === 0;
  }

  retry(): void {
    this.start();
  }

  /** What was not sent yet; the page is being left. */
  unsent(): LivePost[] {
    return [...this.waiting.values(), ...[...this.expected.values()].map(({ post }) => post)];
  }

  private forget(key: string): void {
    window.clearTimeout(this.expected.get(key)?.timer);
    this.expected.delete(key);
  }

  private start(): void {
    if (this.running || this.waiting.size === 0) return;
    this.parts.working(true);
    this.running = this.run().finally(() => {
      this.running = null;
      this.parts.working(false);
    });
  }

  private async run(): Promise<void> {
    for (;;) {
      const [next] = this.waiting.values();
      if (!next) return;
      let answer;
      try {
        answer = await this.parts.send(next);
      } catch {
        return this.parts.failed();
      }
      if (this.waiting.get(next.key) === next) this.waiting.delete(next.key);
      if (this.waiting.size === 0 && this.expected.size === 0) this.parts.show(answer, next);
    }
  }
}
