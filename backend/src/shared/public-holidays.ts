const dayMs = 86_400_000;

/** A day as "2026-12-25", so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Easter Sunday of a year, by the rule of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * shift + 114;
  const month = String(Math.floor(days / 31)).padStart(2, "0");
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, "0")}`;
}

interface Holidays {
  /** Month and day. */
  fixed: string[];
  /** Days after Easter Sunday. */
  afterEaster: number[];
}

/** Belgium: royal decree of 18 April 1974 art. 1. The Netherlands: Algemene termijnenwet art. 3. Sundays left out. */
const holidays: Record<string, Holidays> = {
  be: {
    fixed: ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"],
    afterEaster: [1, 39, 50],
  },
  nl: {
    fixed: ["01-01", "04-27", "05-05", "12-25", "12-26"],
    afterEaster: [-2, 1, 39, 50],
  },
};

/** Whether a day is a public holiday in one of these countries. Of a country that is not known: never. */
export function isHoliday(day: string, countries: string[]): boolean {
  const easter = easterOf(Number(day.slice(0, 4)));
  return countries.some((country) => {
    const of = Object.hasOwn(holidays, country) ? holidays[country] : undefined;
    if (!of) return false;
    return of.fixed.includes(day.slice(5)) || of.afterEaster.some((days) => addDays(easter, days) === day);
  });
}

/** Whether a period may end on this day: no Saturday, Sunday or public holiday (Regulation 1182/71 art. 3(4)). */
export const isWorkingDay = (day: string, countries: string[]): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !isHoliday(day, countries);
