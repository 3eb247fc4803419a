/**
 * Whole numbers nearest to `exact` that add up to `sum`: rounded down, and the cents that are left go to those that
 * lost most, none above its own of `most`. Pure. @throws when the numbers are not `sum` to the cent.
 */
export function wholeCents(exact: number[], sum: number, most: number[] = []): number[] {
  // What a division left behind the sixth decimal is no part of a cent.
  const clean = exact.map((value) => Math.round(value * 1e6) / 1e6);
  const apart = Math.abs(clean.reduce((total, value) => total + value, 0) - sum);
  if (apart > 0.501) throw new Error(`${clean.join(" + ")} is not ${sum}`);
  const whole = clean.map(Math.floor);
  const left = sum - whole.reduce((total, value) => total + value, 0);
  const byLoss = clean
    .map((value, at) => ({ at, lost: value - Math.floor(value) }))
    .filter(({ at }) => left < 0 || (whole[at] ?? 0) < (most[at] ?? Infinity))
    .sort((one, other) => other.lost - one.lost || (clean[other.at] ?? 0) - (clean[one.at] ?? 0));
  for (let given = 0; given < Math.abs(left); given += 1) {
    const { at } = byLoss[given % byLoss.length] ?? { at: 0 };
    whole[at] = (whole[at] ?? 0) + Math.sign(left);
  }
  return whole;
}
