/** A map that forgets what was read longest ago once its values weigh more than `most` bytes together. */
export class ByteBoundedMap<Value extends { readonly bytes: number }> {
  private readonly values = new Map<string, Value>();
  private held = 0;

  constructor(private readonly most: number) {}

  get bytes(): number {
    return this.held;
  }

  get size(): number {
    return this.values.size;
  }

  /** The value, without counting as a read: for the hot path, which must not reorder the map each time. */
  peek(key: string): Value | undefined {
    return this.values.get(key);
  }

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value) {
      this.values.delete(key);
      this.values.set(key, value);
    }
    return value;
  }

  /** Keeps the value unless it alone is heavier than the bound. */
  set(key: string, value: Value): void {
    this.delete(key);
    if (value.bytes > this.most) return;
    this.values.set(key, value);
    this.held += value.bytes;
    for (const oldest of this.values.keys()) {
      if (this.held <= this.most) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.held -= this.values.get(key)?.bytes ?? 0;
    this.values.delete(key);
  }
}
