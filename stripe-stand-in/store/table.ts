/** Rows by id, oldest first, at most `most`: the oldest leaves when a new one comes. */
export class Table<Row extends { id: string }> {
  readonly #rows = new Map<string, Row>();

  constructor(
    private readonly most: number,
    private readonly write: (id: string, row: Row | null) => void,
  ) {}

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Writes a whole row; callers copy, never change a row in place. */
  put(row: Row): Row {
    this.#rows.set(row.id, row);
    this.write(row.id, row);
    for (const oldest of this.#rows.keys()) {
      if (this.#rows.size <= this.most) break;
      this.remove(oldest);
    }
    return row;
  }

  /** Puts back what the journal kept, without writing it again. */
  restore(id: string, row: Row | null) {
    if (row) this.#rows.set(id, row);
    else this.#rows.delete(id);
  }

  remove(id: string) {
    if (this.#rows.delete(id)) this.write(id, null);
  }

  oldestFirst(): Row[] {
    return [...this.#rows.values()];
  }

  newestFirst(): Row[] {
    return this.oldestFirst().reverse();
  }

  find(fits: (row: Row) => boolean): Row | undefined {
    return this.newestFirst().find(fits);
  }

  clear() {
    this.#rows.clear();
  }
}
