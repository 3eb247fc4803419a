import alsoWritten from "./words/also-written.json";

/** Of whom a diminutive speaks as its own word does: of a body, an illness, something to eat. */
export const ofDiminutives = new Set(
  "body bodyFunction mindFunction limb ageing innerBody disease complaint substance snoep weightWord medicine".split(
    " ",
  ),
);
/** What an inflected adjective is too. */
export const ofAdjectives = new Set(
  "goodState badState better feeling weakState dull otherFoodBad contaminant fitGeneral calm".split(" "),
);

const endings = [/(?:et|t|p|k)?jes?$/, /jes?$/, /(?:ek|sk|k)es?$/, /kes?$/, /tjes?$/];
/** They mean something else: hartje winter, teentje knoflook, neusje van de zalm. */
const ownMeaning =
  /^(hart|teen|neus|voet|oog|oor|kaak|lip|mond|hand|bot|been|kop|tong|borst|nier|lever|rug)t?je$|^(teen|neus|oor|kaak|lip)t?jes$/;
const shortestBase = 3;
const doubled = /([bdfgklmnprst])\1$/;

/** What a diminutive is made of, Flemish too: velleke, rugske, knietjes, pilleke, handjes. */
export function diminutiveBases(plain: string): string[] {
  if (ownMeaning.test(plain)) return [];
  const bases = endings.flatMap((ending) => {
    const base = plain.replace(ending, "");
    if (base === plain || base.length < shortestBase) return [];
    const single = base.replace(doubled, "$1");
    return [base, single, `${base}en`, `${single}s`];
  });
  return [...new Set(bases)];
}

/** giftige → giftig, doffe → dof, broze → broos, gave → gaaf. */
export function adjectiveBases(plain: string): string[] {
  if (!/[^e]e$/.test(plain) || plain.length < 5) return [];
  const base = plain.slice(0, -1);
  const hard = base.replace(/z$/, "s").replace(/v$/, "f");
  return [base, base.replace(doubled, "$1"), hard, hard.replace(/([aeou])([^aeiou])$/, "$1$1$2")];
}

const written = new Map<string, string>(
  Object.entries(alsoWritten).flatMap(([word, others]) =>
    others.split(" ").map((each) => [each, word] as const),
  ),
);

/** Flemish and hasty spelling: nie is niet, mijne is mijn, eksma is eczeem. */
export const asWritten = (plain: string): string | undefined => written.get(plain);
