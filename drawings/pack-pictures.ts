import { ground, ink, liquid, type Liquid } from "./palette";
import { booklet, carton, jar, lyingLid, pouch, sachet, scoop, shaker, type Print } from "./packs";
import { gelatineJar, prints } from "./prints";
import { jelly } from "./food";
import { bowl, glass, mug, plate, spoon } from "./vessels";
import { box, place, shadow, steam, type Svg } from "./shapes";
import type { Drawing } from "./drawing";

/** What each product looks like, and how it is served. */
const alone = (what: Svg, scale = 1): Svg => place(594, 1046, what, scale);
/** A mug or bowl in the middle, steaming. */
const served = (vessel: Svg, topY: number, spoonToo = true): Svg =>
  place(600, 980, plate(spoonToo ? 820 : 900)) +
  (spoonToo ? place(735, 1000, spoon(330), 1, 9) : "") +
  place(590, 1000, vessel) +
  place(590, topY - 80, steam(200, "#FFFFFF", 17));
const inMug = (fill: Liquid): Svg => served(mug(500, fill), 520);
const inBowl = (fill: Liquid): Svg => served(bowl(700, fill), 655, false);
/** A heaped scoop on the checked towel. */
const powderOn = (colour: string): Svg =>
  place(0, 720, box(0, 0, 1200, 480, "url(#towel)") + box(0, 0, 1200, 8, "rgba(23,32,58,.07)")) +
  place(600, 950, scoop(colour), 1.42);
const threeJars = (a: Print, b: Print, c: Print): Svg =>
  place(226, 940, jar(a), 0.74) + place(970, 940, jar(c), 0.74) + place(598, 980, jar(b), 0.74);

const pic = (name: string, on: string, alt: string, draw: () => Svg, og = false): Drawing => ({
  name,
  kind: "pack",
  ground: on,
  alt,
  og,
  draw,
});

export const packPictures: Drawing[] = [
  pic(
    "collageen-naturel",
    ground.collagen,
    "Zalmroze zak collageen naturel met op het witte etiket een kom en drie slierten stoom.",
    () => alone(pouch(prints.naturel)),
    true,
  ),
  pic("collageen-naturel-lepel", ground.collagen, "Maatschep vol wit poeder voor een hoopje collageen.", () =>
    powderOn("#FFF6EC"),
  ),
  pic(
    "collageen-naturel-koffie",
    ground.collagen,
    "Witte emaillen mok met blauwe rand en koffie, een lepel ernaast.",
    () => inMug(liquid.coffee),
  ),
  pic(
    "collageen-cacao",
    ground.cacao,
    "Donkerbruine zak collageen cacao met twee blaadjes op het witte etiket.",
    () => alone(pouch(prints.cacao)),
    true,
  ),
  pic("collageen-cacao-kom", ground.cacao, "Mok warme cacao met een lepel ernaast.", () =>
    inMug(liquid.cocoa),
  ),
  pic("collageen-cacao-lepel", ground.cacao, "Maatschep vol bruin cacaopoeder.", () => powderOn("#8A6250")),
  pic(
    "collageen-vanille",
    ground.collagen,
    "Lichtgele zak collageen vanille met twee blaadjes op het witte etiket.",
    () => alone(pouch(prints.vanille)),
    true,
  ),
  pic("collageen-vanille-lepel", ground.collagen, "Maatschep vol roomgeel vanillepoeder.", () =>
    powderOn("#F8E3AF"),
  ),
  pic(
    "collageen-vis",
    ground.collagen,
    "Zeeblauwe zak viscollageen met een vis op het witte etiket.",
    () => alone(pouch(prints.vis)),
    true,
  ),
  pic(
    "collageen-vis-glas",
    ground.collagen,
    "Glas sinaasappelsap met een lepel ernaast.",
    () => place(560, 1010, glass(490, liquid.juice)) + place(740, 1040, spoon(340), 1, -6),
  ),
  pic(
    "collageen-sachets",
    ground.collagen,
    "Kartonnen doosje collageen waar smalle zakjes van 10 gram uitsteken.",
    () =>
      place(450, 1040, carton(prints.sachets), 1.06) +
      place(955, 1040, sachet({ ...prints.naturel, sort: "10 g" }), 0.94, 4),
    true,
  ),
  pic(
    "collageen-proefset",
    ground.collagen,
    "Drie smalle zakjes collageen naast elkaar: naturel, cacao en vanille.",
    () => shadowed(prints),
    true,
  ),
  pic(
    "gelatine",
    ground.broth,
    "Witte pot gelatine met een blauw deksel en een wit etiket.",
    () => alone(gelatineJar(), 1.06),
    true,
  ),
  pic(
    "gelatine-blokjes",
    ground.broth,
    "Vier blokjes goudgele gelei op een hoopje.",
    () =>
      place(370, 960, jelly(), 2.5) + place(810, 985, jelly("#E2935A"), 2.5) + place(585, 640, jelly(), 2.3),
  ),
  pic(
    "vleesbouillon-kip",
    ground.broth,
    "Glazen pot met goudgele kippenbouillon in poeder en een donkerblauw deksel.",
    () => alone(jar(prints.chicken), 1.06),
    true,
  ),
  pic("vleesbouillon-kip-kom", ground.broth, "Kom dampende kippenbouillon met kruiden en wortel.", () =>
    inBowl(liquid.broth),
  ),
  pic(
    "vleesbouillon-rund",
    ground.broth,
    "Glazen pot met roodbruine runderbouillon in poeder en een donkerblauw deksel.",
    () => alone(jar(prints.beef), 1.06),
    true,
  ),
  pic("vleesbouillon-rund-kom", ground.broth, "Mok met runderbouillon, een lepel ernaast.", () =>
    inMug(liquid.beef),
  ),
  pic(
    "bottenbouillon-rund",
    ground.boneBroth,
    "Glazen pot met donkerrode bottenbouillon in poeder en een donkerblauw deksel.",
    () => alone(jar(prints.boneBroth), 1.06),
    true,
  ),
  pic(
    "bottenbouillon-rund-open",
    ground.boneBroth,
    "Open pot bottenbouillon in poeder, het deksel ernaast.",
    () => place(480, 1010, jar(prints.boneBroth, ink, true), 1.04) + place(900, 1050, lyingLid(), 0.94),
  ),
  pic(
    "bouillon-lam",
    ground.broth,
    "Glazen pot met bruine lamsbouillon in poeder en een donkerblauw deksel.",
    () => alone(jar(prints.lamb), 1.06),
    true,
  ),
  pic("bouillon-lam-kom", ground.broth, "Kom dampende lamsbouillon.", () => inBowl(liquid.lamb)),
  pic(
    "bouillon-vis",
    ground.broth,
    "Glazen pot met bleekgele visbouillon in poeder en een donkerblauw deksel.",
    () => alone(jar(prints.fishBroth), 1.06),
    true,
  ),
  pic("bouillon-vis-kom", ground.broth, "Kom lichte visbouillon met kruiden.", () => inBowl(liquid.fish)),
  pic(
    "bouillon-trio",
    ground.broth,
    "Drie glazen potten bouillon in poeder op een rij, goudgeel, roodbruin en donkerrood.",
    () => threeJars(prints.chicken, prints.beef, prints.boneBroth),
    true,
  ),
  pic(
    "startpakket",
    ground.collagen,
    "Zak collageen, pot kippenbouillon en pot gelatine naast elkaar, een maatschep ervoor.",
    () =>
      place(316, 960, pouch(prints.naturel), 0.84) +
      place(718, 990, jar(prints.chicken), 0.72) +
      place(1020, 970, gelatineJar(), 0.64) +
      place(560, 1076, scoop("#FFF6EC"), 0.54),
    true,
  ),
  pic(
    "shaker",
    ground.tool,
    "Doorzichtige schudbeker met blauw schroefdeksel en maatstreepjes.",
    () => alone(shaker(), 1.08),
    true,
  ),
  pic(
    "maatschep",
    ground.tool,
    "Kleine maatschep van roestvrij staal met een korte steel.",
    () => place(590, 790, scoop(), 1.5),
    true,
  ),
  pic("maatschep-poeder", ground.tool, "Maatschep met een schep wit poeder erin.", () =>
    place(590, 820, scoop("#FFF9EC"), 1.5),
  ),
  pic(
    "voedingslijst",
    ground.tool,
    "Boekje met blauwe rug en de titel Voedingslijst op een witte kaft.",
    () => place(590, 1010, booklet(prints.list), 1.08),
    true,
  ),
];

function shadowed({ naturel, cacao, vanille }: typeof prints): Svg {
  return (
    shadowAt(600) +
    place(345, 1000, sachet({ ...naturel, sort: "naturel" }), 1.18, -7) +
    place(855, 1000, sachet({ ...vanille, sort: "vanille" }), 1.18, 7) +
    place(600, 1030, sachet({ ...cacao, sort: "cacao" }), 1.24)
  );
}
const shadowAt = (x: number): Svg => place(x, 1030, shadow(430, 10, 2));
