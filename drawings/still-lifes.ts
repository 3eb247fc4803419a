import { enamel, gold, ink, leaf, line, liquid, mist, rim, wood } from "./palette";
import {
  carrotLying,
  chickenLeg,
  egg,
  fillet,
  fish,
  friedEgg,
  leek,
  uprightLeek,
  marrow,
  onion,
  pudding,
  tomato,
} from "./food";
import {
  apron,
  bag,
  board,
  fatJar,
  herb,
  lamp,
  mat,
  oilBottle,
  rail,
  kitchenWall,
  tiles,
  windowFrame,
} from "./kitchen";
import { clock, drop, gasRing, label, ladle, magnifier, notebook, sieve, skimmer } from "./utensils";
import { lettering } from "./lettering";
import { packs } from "./prints";
import { scoop } from "./packs";
import { bowl, mug, plate, pot, spoon } from "./vessels";
import { box, oval, place, shadow, shape, steam, stroke, type Svg } from "./shapes";
import type { Drawing } from "./drawing";

const scene = (name: string, ground: string, alt: string, draw: () => Svg): Drawing => ({
  name,
  kind: "scene",
  ground,
  alt,
  og: true,
  draw,
});

/** A fork of 330, points up, its middle at 0,0. */
const fork = (): Svg =>
  stroke("M0 -20V180", "#8893A8", 16) +
  stroke("M-30 -150V-70Q-30 -24 0 -20Q30 -24 30 -70V-150M0 -150V-40", "#8893A8", 11);
const knife = (): Svg => stroke("M0 20V180", rim, 20) + shape("M-12 20V-150Q24 -110 20 20Z", "#C3CBD8");

const water = { surface: "#8FB6D3", light: "#C3DBEA" };

/** A wedge of hard cheese, 250 wide. */
const cheese = (): Svg =>
  shadow(120) +
  shape("M-125 -10V-70L50 -124L125 -70V-10Z", "#F6D98A") +
  shape("M-125 -70L50 -124L125 -70Z", "#FBE9B4") +
  shape("M-125 -10V-24H125V-10Z", "#C9974B");

/** Grains over 560 wide, spread as the seeds of a sunflower, with two leaves on top. */
const rice = (): Svg => {
  const count = 90;
  const grains = Array.from({ length: count }, (_, at) => {
    const [turn, out] = [at * 2.4, Math.sqrt((at + 0.5) / count)];
    const [x, y] = [Math.cos(turn) * out * 282, Math.sin(turn) * out * 50 + 22];
    return place(Math.round(x), Math.round(y), oval(0, 0, 15, 6, "#FDF3D8"), 1, (at * 47) % 180);
  });
  const leaves =
    place(-20, 14, oval(0, 0, 34, 12, leaf), 1, -14) + place(44, 30, oval(0, 0, 30, 11, leaf), 1, 20);
  return grains.join("") + leaves;
};

/** One still life for each article and page, none used twice. */
export const stillLifes: Drawing[] = [
  scene(
    "home",
    gold,
    "Witte emaillen pot met blauwe rand en goudgele bouillon, een mok ernaast, op een geruite handdoek.",
    () =>
      kitchenWall(gold, 730, "towel") +
      place(690, 950, pot(850, 510, liquid.broth)) +
      place(1262, 990, mug(272, liquid.broth)) +
      place(670, 326, steam(212, "#FFFFFF", 17)),
  ),
  scene(
    "darmwand",
    "#DCE8F2",
    "Keukenzeef boven een witte kom: het water druppelt door de mazen.",
    // Water and no food: the article is about a medical word, so nothing that the shop sells may stand beside it.
    () =>
      kitchenWall("#DCE8F2", 800, enamel) +
      place(760, 1010, bowl(640, water, false)) +
      place(760, 580, drop(water.surface), 1.1) +
      place(660, 572, drop(water.surface), 0.8) +
      place(868, 566, drop(water.surface), 0.8) +
      place(720, 650, drop(water.surface), 0.9) +
      place(812, 660, drop(water.surface), 1) +
      place(760, 190, sieve(), 1.06),
  ),
  scene(
    "vlees-of-botten",
    "#F3D9CF",
    "Witte emaillen pot met blauwe rand naast een plank met een mergpijp en een kippenbout.",
    () =>
      kitchenWall("#F0C4B3", 740, enamel) +
      place(490, 960, pot(620, 450, liquid.beef)) +
      place(480, 420, steam(190, "#FFFFFF", 16)) +
      place(1170, 960, board(680)) +
      place(1010, 940, marrow(), 1.25) +
      place(1330, 944, chickenLeg(), 0.98),
  ),
  scene(
    "collageen-kiezen",
    "#F6CBB7",
    "Twee zakken collageen, een doosje met zakjes en een maatschep op een geruite keukenhanddoek.",
    () =>
      kitchenWall("#F6CBB7", 720, "towel") +
      place(330, 900, packs.naturel(), 0.79) +
      place(810, 880, packs.vis(), 0.76) +
      place(1290, 930, packs.carton(), 0.72) +
      place(620, 1010, scoop("#FFF6EC"), 0.66),
  ),
  scene(
    "gelatine-keuken",
    rim,
    "Bord met trillende goudgele gelei, een lepel en een witte pot gelatine.",
    () =>
      kitchenWall(rim, 720, mist) +
      place(620, 890, plate(800)) +
      place(620, 900, pudding(), 1.24) +
      place(880, 968, spoon(360), 1, 5) +
      place(1260, 900, packs.gelatine(), 0.84),
  ),
  scene(
    "bouillon-trekken",
    "#FFE9B0",
    "Hoge emaillen pot op het vuur met prei, wortel, ui en een schuimspaan ernaast.",
    () =>
      kitchenWall("#F7D583", 820, enamel) +
      tiles(820) +
      place(1250, 90, rail(300, [0])) +
      place(1268, 150, skimmer(), 0.9) +
      place(500, 898, gasRing()) +
      place(500, 900, pot(560, 560, liquid.broth)) +
      place(490, 260, steam(170, "#FFFFFF", 15)) +
      place(1200, 910, leek(), 0.78, -2) +
      place(1090, 1016, carrotLying(), 0.95, 2) +
      place(1440, 1016, onion(), 0.95),
  ),
  scene(
    "vetten-eiwitten",
    "#DCE7CB",
    "Een pot reuzel, een fles olijfolie, een ei en een stuk vis op een houten plank.",
    () =>
      kitchenWall("#DCE7CB", 740, enamel) +
      place(790, 985, board(1320)) +
      place(390, 960, fatJar(), 1.62) +
      place(780, 956, oilBottle(), 1.45) +
      place(1030, 962, egg(), 1.35) +
      place(1210, 966, egg("#F4E3CF"), 1.25) +
      place(1180, 1012, fillet(), 1.3),
  ),
  scene(
    "stress-eten",
    "#EADFD8",
    "Een half leeg bord op een hoek van een tafel, met een klok en een open schrift.",
    () =>
      kitchenWall("#E4D3C8", 590, wood) +
      place(1230, 270, clock(), 1.25) +
      place(560, 260, lamp(300)) +
      place(560, 830, mat(1060)) +
      place(560, 820, plate(720)) +
      place(520, 822, friedEgg(), 1.15) +
      place(690, 836, tomato(), 0.62) +
      place(150, 830, fork(), 1, 7) +
      place(968, 830, knife(), 1, -7) +
      place(1310, 880, notebook(), 1.1),
  ),
  // The label of collageen-cacao, as catalogue/products/collageen-cacao.yaml declares it.
  scene("etiket", "#D8E1F1", "Een vergrootglas boven een wit etiket met een ingrediëntenlijst.", () => {
    const lines = [
      "Gehydrolyseerd",
      "rundercollageen",
      "(80 %), mager",
      "cacaopoeder (20 %).",
      "Kan melk bevatten.",
    ];
    return (
      box(0, 0, 1600, 1067, "#D8E1F1") +
      place(300, 130, label("Ingrediënten", lines), 1.08, -3) +
      place(
        1010,
        500,
        magnifier(
          lettering("cacao", 0, -22, ink, { face: "strong", size: 112 }) +
            lettering("20 %", 0, 110, rim, { face: "strong", size: 118 }),
        ),
        1.15,
      )
    );
  }),
  scene(
    "voedingslijst-keuken",
    gold,
    "De voedingslijst met een magneet op een witte koelkast, een tas met prei ervoor.",
    () =>
      box(0, 0, 1600, 1067, gold) +
      box(140, 40, 820, 1100, "rgba(23,32,58,.14)", 50) +
      shape("M120 80Q120 30 170 30H890Q940 30 940 80V1100H120Z", "url(#enamel)") +
      stroke("M120 250H940", line, 8) +
      stroke("M860 90V190M860 330V580", rim, 30) +
      place(478, 918, packs.booklet(), 0.76, -2) +
      `<circle cx="474" cy="356" r="32" fill="${gold}"/><circle cx="465" cy="347" r="9" fill="#fff" opacity=".6"/>` +
      box(0, 960, 1600, 120, wood) +
      box(0, 960, 1600, 12, "rgba(23,32,58,.08)") +
      place(1190, 560, uprightLeek(), 0.8, -8) +
      place(1330, 580, uprightLeek(), 0.72, 10) +
      place(1250, 1014, bag(), 0.86),
  ),
  scene(
    "over-mij",
    "#F0C4B3",
    "Een gestreepte schort aan een haak naast een soeplepel en een schuimspaan.",
    () =>
      kitchenWall("#F0C4B3", 930, enamel) +
      place(800, 120, rail(1240, [-440, -170, 230])) +
      place(378, 180, ladle(), 1.02) +
      place(648, 180, skimmer(), 1.02) +
      place(1050, 174, apron(), 0.92) +
      place(500, 1016, bowl(330, null)),
  ),
  scene(
    "mug-by-window",
    "#BFD3E4",
    "Een witte emaillen mok met blauwe rand en dampende bouillon bij een raam.",
    () =>
      kitchenWall("#F3E3C4", 810, enamel) +
      place(560, 752, windowFrame(), 1.08) +
      place(250, 742, herb(), 1.1) +
      place(980, 980, mug(430, liquid.broth)) +
      place(970, 480, steam(200, "#FFFFFF", 17)),
  ),
  scene(
    "market-bag",
    "#CFE0EE",
    "Linnen tas met prei op een keukentafel, een ui en een vis ernaast.",
    () =>
      kitchenWall("#CFE0EE", 800, wood) +
      place(590, 500, uprightLeek(), 0.9, -9) +
      place(770, 500, uprightLeek(), 0.82, 9) +
      place(680, 980, bag(), 1.0) +
      place(1290, 990, fish(), 0.8) +
      place(230, 990, onion(), 1.15),
  ),
  scene(
    "risotto",
    "#CFE0D2",
    "Witte kom met blauwe rand vol romige risotto, een pot bottenbouillon en een stuk kaas ernaast.",
    () =>
      kitchenWall("#CFE0D2", 720, "towel") +
      place(1270, 880, packs.boneBroth(), 0.86) +
      place(620, 1000, bowl(800, liquid.risotto, false)) +
      place(620, 668, rice()) +
      place(610, 560, steam(180, "#FFFFFF", 16)) +
      place(1130, 1000, cheese()),
  ),
  scene(
    "ochtendkoffie",
    "#F2DDB5",
    "Witte emaillen mok met blauwe rand en koffie op een houten plank, een zak collageen en een volle maatschep ernaast.",
    () =>
      kitchenWall("#F2DDB5", 740, enamel) +
      place(330, 900, packs.naturel(), 0.82) +
      place(1000, 1000, board(760)) +
      place(960, 968, mug(440, liquid.coffee)) +
      place(950, 500, steam(190, "#FFFFFF", 16)) +
      place(1380, 1040, scoop("#FFF6EC"), 0.6),
  ),
];
