/** What a reader types, and the handles or `artikel:slug` of which one must come first. */
export interface Asked {
  typed: string;
  first: readonly string[];
}

const asked = (typed: string, ...first: string[]): Asked => ({ typed, first });

/** Looked at while the search was made. */
export const tunedQueries: readonly Asked[] = [
  asked("viscollageen", "collageen-vis"),
  asked("bouillonpoeder", "vleesbouillon-kip"),
  asked("gelatinepoeder", "gelatine"),
  asked("rundercollageen", "collageen-naturel"),
  asked("botten bouillon", "bottenbouillon-rund"),
  asked("collageen", "collageen-naturel"),
  asked("collageenpoeder", "collageen-naturel"),
  asked("collageen poeder", "collageen-naturel"),
  asked("poeder van collageen", "collageen-naturel"),
  asked("grasgevoerde collageen", "collageen-naturel"),
  asked("gehydrolyseerd collageen", "collageen-naturel"),
  asked("collageen vis", "collageen-vis"),
  asked("vis collageen", "collageen-vis"),
  asked("collageen van vis", "collageen-vis"),
  asked("marine collageen", "collageen-vis"),
  asked("kabeljauw", "collageen-vis"),
  asked("collageen cacao", "collageen-cacao"),
  asked("cacao", "collageen-cacao"),
  asked("vanille", "collageen-vanille"),
  asked("collageen zakjes", "collageen-sachets"),
  asked("sachets", "collageen-sachets"),
  asked("proefset", "collageen-proefset"),
  asked("proefpakket collageen", "collageen-proefset"),
  asked("bouillon", "vleesbouillon-kip"),
  asked("bottenbouillon", "bottenbouillon-rund"),
  asked("bottenbouillonpoeder", "bottenbouillon-rund"),
  asked("bone broth", "bottenbouillon-rund"),
  asked("kippenbouillon", "vleesbouillon-kip"),
  asked("kip bouillon", "vleesbouillon-kip"),
  asked("runderbouillon", "vleesbouillon-rund"),
  asked("lamsbouillon", "bouillon-lam"),
  asked("visbouillon", "bouillon-vis"),
  asked("gelatine", "gelatine"),
  asked("rundergelatine", "gelatine"),
  asked("shaker", "shaker"),
  asked("schudbeker", "shaker"),
  asked("maatschep", "maatschep"),
  asked("startpakket", "startpakket"),
  asked("voedingslijst", "voedingslijst"),
  asked("leaky gut", "artikel:leaky-gut-wat-men-weet"),
];

/** Written at once and never looked at while the search was made. */
export const unseenQueries: readonly Asked[] = [
  asked("viscollageenpoeder", "collageen-vis"),
  asked("Collageen naturel 1 kg", "collageen-naturel"),
  asked("runder collageen", "collageen-naturel"),
  asked("collageen met vanille", "collageen-vanille"),
  asked("vanillecollageen", "collageen-vanille"),
  asked("collageen in zakjes", "collageen-sachets"),
  asked("bouillon in poedervorm", "vleesbouillon-kip"),
  asked("bouillon van botten", "bottenbouillon-rund"),
  asked("beenderbouillon", "bottenbouillon-rund"),
  asked("vleesbouillon", "vleesbouillon-kip"),
  asked("rundsbouillon", "vleesbouillon-rund"),
  asked("lams bouillon", "bouillon-lam"),
  asked("bouillon vis", "bouillon-vis"),
  asked("trio bouillon", "bouillon-trio"),
  asked("gelatine poeder", "gelatine"),
  asked("boodschappenlijst", "voedingslijst"),
  asked("maatlepel", "maatschep"),
  asked("stress", "artikel:stress-en-eten"),
  asked("starterspakket", "startpakket"),
  asked("gelatiene", "gelatine"),
];
