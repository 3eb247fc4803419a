/**
 * The allergens of Regulation (EU) 1169/2011 annex II by their Dutch name, with words that name them in a list of
 * ingredients. A word counts as the beginning or the end of a longer one: tarwebloem, roggebrood, knolselderij.
 */
export const allergens: Readonly<Record<string, readonly string[]>> = {
  gluten: ["gluten", "tarwe", "rogge", "gerst", "haver", "spelt", "kamut", "couscous", "bulgur"],
  schaaldieren: ["garnaal", "garnalen", "krab", "kreeft", "langoustine", "scampi"],
  ei: ["ei", "eieren", "eigeel", "eiwitpoeder", "kippenei", "albumine"],
  vis: [
    "vis",
    "viscollageen",
    "vissen",
    "kabeljauw",
    "zalm",
    "ansjovis",
    "tonijn",
    "haring",
    "makreel",
    "sardine",
  ],
  pinda: ["pinda", "pindas", "aardnoot", "aardnoten"],
  soja: ["soja", "sojalecithine", "tofu"],
  melk: [
    "melk",
    "melkpoeder",
    "boter",
    "room",
    "kaas",
    "wei",
    "weipoeder",
    "yoghurt",
    "caseïne",
    "lactose",
    "ghee",
  ],
  noten: [
    "amandel",
    "amandelen",
    "hazelnoot",
    "hazelnoten",
    "walnoot",
    "walnoten",
    "cashew",
    "cashewnoten",
    "pistache",
    "pecannoot",
    "pecannoten",
    "macadamia",
    "paranoot",
  ],
  selderij: ["selderij", "selder", "selderie"],
  mosterd: ["mosterd", "mosterdzaad"],
  sesam: ["sesam", "sesamzaad", "tahin"],
  sulfiet: ["sulfiet", "sulfieten", "zwaveldioxide", "bisulfiet"],
  lupine: ["lupine"],
  weekdieren: ["mossel", "mosselen", "oester", "oesters", "inktvis", "calamares", "slakken"],
};

/** Words that end in one of these, and are another thing. */
const notMeant = new Set(
  "kokosmelk amandelmelk havermelk rijstmelk cacaoboter sheaboter pindakaas pindaboter kokosroom vleesei".split(
    " ",
  ),
);
/** So short that they only count as a whole word. */
const wholeOnly = new Set(["ei", "vis", "wei", "room", "kaas", "boter"]);

/** A word in a list that names an allergen. */
export interface NamedAllergen {
  allergen: string;
  word: string;
}

/** Allergens that a text names, each word once. Pure; a suspicion, not a verdict: "glutenvrij" is one too. */
export function allergensIn(text: string): NamedAllergen[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...words].flatMap((word) => {
    if (notMeant.has(word) || word.endsWith("vrij")) return [];
    const found = Object.entries(allergens).find(([, names]) => names.some((name) => isNamed(word, name)));
    return found ? [{ allergen: found[0], word }] : [];
  });
}

const isNamed = (word: string, name: string): boolean =>
  word === name || (!wholeOnly.has(name) && (word.startsWith(name) || word.endsWith(name)));
