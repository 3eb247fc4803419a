/** A fraction, so that nothing is lost before it is rounded on purpose. */
export interface Exact {
  over: bigint;
  under: bigint;
}

export const exact = (over: number, under = 1): Exact => ({ over: BigInt(over), under: BigInt(under) });

export const sum = (all: Exact[]): Exact =>
  all.reduce(
    (total, each) => ({
      over: total.over * each.under + each.over * total.under,
      under: total.under * each.under,
    }),
    exact(0),
  );

export const times = (one: Exact, other: Exact): Exact => {
  return { over: one.over * other.over, under: one.under * other.under };
};

export const compared = (one: Exact, other: Exact): number =>
  Number(one.over * other.under - other.over * one.under);

export const least = (one: Exact, other: Exact): Exact => (compared(one, other) <= 0 ? one : other);

/** The whole number below; for what is not below zero. */
export const floor = ({ over, under }: Exact): number => Number(over / under);

/** Half up; for what is not below zero. */
export const rounded = ({ over, under }: Exact): number => Number((2n * over + under) / (2n * under));

/**
 * Whole cents of each that make the rounded sum: all are rounded down, and a cent more goes to those that lost most,
 * among equals to the larger and then to the earlier, to none more than its `most`.
 */
export function shared(all: Exact[], most: number[]): number[] {
  const whole = all.map(floor);
  const lost = all.map((each, at) => sum([each, exact(-(whole[at] ?? 0))]));
  let left = rounded(sum(all)) - whole.reduce((total, each) => total + each, 0);
  const order = all
    .map((each, at) => ({ each, at, lost: lost[at] ?? exact(0) }))
    .filter(({ at }) => (whole[at] ?? 0) < (most[at] ?? 0))
    .sort((one, other) => compared(other.lost, one.lost) || compared(other.each, one.each));
  for (const { at } of order) {
    if (left === 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/** Of whole numbers. */
export const total = (all: number[]): number => all.reduce((one, other) => one + other, 0);
