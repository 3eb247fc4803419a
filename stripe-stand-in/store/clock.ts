/** The stand-in's own time, in Unix seconds: real time plus what tests moved it on. It never runs back. */
export class Clock {
  #ahead: number;

  constructor(
    ahead: number,
    private readonly remember: (ahead: number) => void,
  ) {
    this.#ahead = ahead;
  }

  now(): number {
    return Math.floor(Date.now() / 1000) + this.#ahead;
  }

  /** Moves on by whole seconds. */
  advance(seconds: number) {
    this.#ahead += seconds;
    this.remember(this.#ahead);
  }

  reset() {
    this.#ahead = 0;
    this.remember(0);
  }
}
