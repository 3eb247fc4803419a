/**
 * A value that is read anew once it is so many milliseconds old; calls meanwhile share one read. A read that fails is
 * not remembered. Only for what no page keeps: a page that is rendered after a change must not say what was before.
 */
export class RememberedBriefly<T> {
  private known: { at: number; value: Promise<T> } | undefined;

  constructor(private readonly milliseconds: number) {}

  get(read: () => Promise<T>): Promise<T> {
    const now = performance.now();
    if (this.known && now - this.known.at < this.milliseconds) return this.known.value;
    const known = { at: now, value: read() };
    this.known = known;
    known.value.catch(() => {
      if (this.known === known) this.known = undefined;
    });
    return known.value;
  }

  forget(): void {
    this.known = undefined;
  }
}
