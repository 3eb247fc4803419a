import { enamel, gold, ink, line, liquid, mist, rim, wood } from "./palette";
import {
  carrotLying,
  chickenLeg,
  egg,
  fillet,
  fish,
  friedEgg,
  leek,
  marrow,
  onion,
  pudding,
  tomato,
} from "./food";
import {
  apron,
  bag,
  board,
  clock,
  drop,
  fatJar,
  gasRing,
  herb,
  label,
  ladle,
  magnifier,
  notebook,
  oilBottle,
  rail,
  room,
  sieve,
  skimmer,
  tiles,
  windowFrame,
} from "./kitchen";
import { lettering } from "./lettering";
import { packs } from "./pack-pictures";
import { scoop } from "./packs";
import { bowl, mug, plate, pot, spoon } from "./vessels";
import { box, place, shape, steam, stroke, type Svg } from "./shapes";
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
  stroke("M0 -20V180", "#B4BECC", 16) +
  stroke("M-30 -150V-70Q-30 -24 0 -20Q30 -24 30 -70V-150M0 -150V-40", "#B4BECC", 11);
const knife = (): Svg => stroke("M0 20V180", rim, 20) + shape("M-12 20V-150Q24 -110 20 20Z", "#C3CBD8");

/** One still life for each article and page, none used twice. */
export const stillLifes: Drawing[] = [
  scene(
    "home",
    gold,
    "Witte emaillen pot met blauwe rand en goudgele bouillon, een mok ernaast, op een geruite handdoek.",
    () =>
      room(gold, 730, "towel") +
      place(690, 950, pot(850, 510, liquid.broth)) +
      place(1262, 990, mug(272, liquid.broth)) +
      place(670, 326, steam(212, "#FFFFFF", 17)),
  ),
  scene(
    "darmwand",
    "#FFE9B0",
    "Keukenzeef boven een witte kom: de bouillon druppelt door de mazen.",
    () =>
      room("#FFE9B0", 800, wood) +
      place(770, 1000, bowl(760, liquid.broth, false)) +
      [
        [640, 640, 1],
        [770, 690, 1.25],
        [890, 630, 0.9],
        [720, 580, 0.8],
        [840, 560, 0.7],
      ]
        .map(([x, y, k]) => place(x ?? 0, (y ?? 0) + 10, drop(liquid.broth.surface), k))
        .join("") +
      place(770, 220, sieve(), 1.02) +
      place(300, 960, onion(), 1.1) +
      place(1290, 985, egg(), 1.0),
  ),
  scene(
    "vlees-of-botten",
    "#F3D9CF",
    "Witte emaillen pot met blauwe rand naast een plank met een mergpijp en een kippenbout.",
    () =>
      room("#F0C4B3", 740, enamel) +
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
      room("#F6CBB7", 720, "towel") +
      place(380, 920, packs.naturel(), 0.86) +
      place(870, 900, packs.vis(), 0.82) +
      place(1290, 950, packs.carton(), 0.74) +
      place(700, 1000, scoop("#FFF6EC"), 0.66),
  ),
  scene(
    "gelatine-keuken",
    rim,
    "Bord met trillende goudgele gelei, een lepel en een witte pot gelatine.",
    () =>
      room(rim, 740, mist) +
      place(640, 920, plate(880)) +
      place(640, 930, pudding(), 1.28) +
      place(920, 990, spoon(380), 1, 4) +
      place(1240, 900, packs.gelatine(), 0.82),
  ),
  scene(
    "bouillon-trekken",
    "#FFE9B0",
    "Hoge emaillen pot op het vuur met prei, wortel, ui en een schuimspaan ernaast.",
    () =>
      room("#F7D583", 820, enamel) +
      tiles(820) +
      place(1310, 120, skimmer(), 0.9) +
      place(560, 898, gasRing()) +
      place(560, 900, pot(560, 560, liquid.broth)) +
      place(550, 260, steam(170, "#FFFFFF", 15)) +
      place(1180, 905, leek(), 0.8, -3) +
      place(1130, 1010, carrotLying(), 0.95, 2) +
      place(1450, 1000, onion(), 0.9),
  ),
  scene(
    "vetten-eiwitten",
    "#DCE7CB",
    "Een pot reuzel, een fles olijfolie, een ei en een stuk vis op een houten plank.",
    () =>
      room("#DCE7CB", 760, enamel) +
      place(800, 970, board(1240)) +
      place(430, 950, fatJar(), 1.25) +
      place(760, 946, oilBottle(), 1.18) +
      place(1000, 956, egg(), 1.05) +
      place(1150, 966, egg("#F4E3CF"), 0.95) +
      place(1180, 1000, fillet(), 1.05),
  ),
  scene(
    "stress-eten",
    "#EADFD8",
    "Een half leeg bord op een hoek van een tafel, met een klok en een open schrift.",
    () =>
      room("#E4D3C8", 640, enamel) +
      place(1180, 300, clock(), 1.25) +
      place(560, 860, plate(760)) +
      place(520, 862, friedEgg(), 1.15) +
      place(690, 872, tomato(), 0.62) +
      place(120, 850, fork(), 1, 8) +
      place(986, 850, knife(), 1, -6) +
      place(1290, 920, notebook(), 1.1),
  ),
  scene("etiket", "#D8E1F1", "Een vergrootglas boven een wit etiket met een ingrediëntenlijst.", () => {
    const lines = [
      "Rundercollageen (gehy-",
      "drolyseerd), cacao 18 %,",
      "kokossuiker, aroma,",
      "zout, kan melk bevatten.",
    ];
    return (
      box(0, 0, 1600, 1067, "#D8E1F1") +
      box(0, 0, 1600, 1067, "rgba(255,255,255,0)") +
      place(300, 130, label("Ingrediënten", lines), 1.08, -3) +
      place(
        1010,
        500,
        magnifier(
          lettering("cacao", 0, -22, ink, { face: "strong", size: 128 }) +
            lettering("18 %", 0, 110, rim, { face: "strong", size: 118 }) +
            lettering("rundercollageen", -40, -150, ink, { face: "sort", size: 84 }),
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
      stroke("M120 300H940", line, 8) +
      stroke("M860 100V230M860 380V620", rim, 30) +
      place(470, 930, packs.booklet(), 0.68, -2) +
      `<circle cx="474" cy="432" r="30" fill="${gold}"/><circle cx="466" cy="424" r="9" fill="#fff" opacity=".6"/>` +
      box(0, 960, 1600, 120, wood) +
      box(0, 960, 1600, 12, "rgba(23,32,58,.08)") +
      place(1270, 640, leek(), 0.9, -68) +
      place(1360, 620, leek(), 0.72, -80) +
      place(1250, 1010, bag(), 0.86),
  ),
  scene(
    "over-mij",
    "#F0C4B3",
    "Een gestreepte schort aan een haak naast een soeplepel en een schuimspaan.",
    () =>
      room("#F0C4B3", 940, enamel) +
      place(800, 150, rail(1240, [-420, -180, 60, 380])) +
      place(420, 216, ladle(), 0.98) +
      place(660, 216, skimmer(), 0.98) +
      place(1020, 210, apron(), 0.98),
  ),
  scene(
    "mug-by-window",
    "#BFD3E4",
    "Een witte emaillen mok met blauwe rand en dampende bouillon bij een raam.",
    () =>
      room("#F3E3C4", 780, enamel) +
      place(560, 790, windowFrame(), 1.14) +
      place(250, 830, herb(), 1.1) +
      place(960, 960, mug(420, liquid.broth)) +
      place(950, 470, steam(200, "#FFFFFF", 17)),
  ),
  scene(
    "market-bag",
    "#CFE0EE",
    "Linnen tas met prei, wortel en ui op een keukentafel.",
    () =>
      room("#CFE0EE", 800, wood) +
      place(660, 520, leek(), 1.0, -76) +
      place(800, 500, leek(), 0.9, -100) +
      place(700, 980, bag(), 1.0) +
      place(1210, 985, fish(), 0.82) +
      place(260, 985, onion(), 1.1),
  ),
];
