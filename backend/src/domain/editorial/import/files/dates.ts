const months = [
  ["januari", "jan", "january"],
  ["februari", "feb", "february"],
  ["maart", "mrt", "mar", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["augustus", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nov"],
  ["december", "dec"],
];
const monthNames = months.flat().join("|");

const patterns: [RegExp, (match: RegExpExecArray) => [string, string, string]][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, year = "", month = "", day = ""]) => [year, month, day]],
  [/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/, ([, day = "", month = "", year = ""]) => [year, month, day]],
  [
    new RegExp(`\\b(\\d{1,2})\\.? (${monthNames})\\.?,? (\\d{4})\\b`, "i"),
    ([, day = "", month = "", year = ""]) => [year, String(monthNumber(month)), day],
  ],
  [
    new RegExp(`\\b(${monthNames})\\.? (\\d{1,2}),? (\\d{4})\\b`, "i"),
    ([, month = "", day = "", year = ""]) => [year, String(monthNumber(month)), day],
  ],
];

const monthNumber = (name: string) => months.findIndex((names) => names.includes(name.toLowerCase())) + 1;

/** The first day that is named: 21-03-2024, 21 maart 2024, 2024-03-21T10:00 → 2024-03-21. Null for none that exists. */
export function dayIn(text: string): string | null {
  for (const [pattern, parts] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = parts(match);
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  }
  return null;
}

const anyDay = new RegExp(patterns.map(([pattern]) => pattern.source).join("|"), "gi");
const saysWhen =
  /\b(geplaatst|gepubliceerd|gepost|geschreven|bijgewerkt|laatst|gewijzigd|aangepast|posted|published|updated|datum|date|op|on|om|door|by|auteur|author|tekst|leestijd|minuten|min|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(ma|di|wo|do|vr|za|zo)(?=[ ,.])|uur)\b/gi;

export interface Byline {
  day: string | null;
  author: string | null;
}

/**
 * What a line under a title says when it is nothing but day and author: "Geplaatst op 21-03-2024 door An", "21 maart
 * 2024", "Door An Peeters". Null for any other line.
 */
export function bylineOf(line: string): Byline | null {
  if (line.length > 120) return null;
  const day = dayIn(line);
  const author =
    // Not case-insensitive: a name begins with a capital, which "op" behind it does not.
    /\b(?:[Dd]oor|[Aa]uteur|[Aa]uthor|[Bb]y|[Tt]ekst|DOOR|AUTEUR|BY|TEKST)\b:?\s+((?:\p{Lu}[\p{L}'.-]*|van|de|den|der|ter|ten)(?:\s+(?:\p{Lu}[\p{L}'.-]*|van|de|den|der|ter|ten))*)/u.exec(
      line,
    )?.[1] ?? null;
  const named = author && /^\p{Lu}/u.test(author) ? author : null;
  if (!day && !(named && /^(door|auteur|author|by|tekst)\b/i.test(line))) return null;
  const left = line
    .replace(named ?? "\u0000", "")
    .replace(anyDay, "")
    .replace(/\b\d{1,2}[:.u]\d{2}\b/g, "")
    .replace(saysWhen, "")
    .replace(/[\s|·•,.:;()/–—\d-]+/g, "");
  return left === "" ? { day, author: named } : null;
}
