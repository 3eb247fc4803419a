/** The average of stars to one decimal, halves upwards; null of none. Every review counts once and alike. Pure. */
export function averageOf(stars: number[]): number | null {
  if (stars.length === 0) return null;
  const sum = stars.reduce((all, each) => all + each, 0);
  // In whole numbers: 4.35 is less than that in binary fractions.
  return Math.round((sum * 10) / stars.length) / 10;
}
