import { clay, enamel, ink, leaf, rim, rimDark, wood, woodDark } from "./palette";
import { lettering } from "./lettering";
import { box, lit, oval, place, shadow, shape, stroke, within, type Svg } from "./shapes";

/** A wall with a table before it, filling a scene of 1600 by 1067. */
export const kitchenWall = (wall: string, tableY: number, table: string): Svg =>
  box(0, 0, 1600, 1067, wall) +
  (table === "towel"
    ? place(0, tableY, box(0, 0, 1600, 1067 - tableY, "url(#towel)"))
    : box(0, tableY, 1600, 1067 - tableY, table)) +
  box(0, tableY, 1600, 10, "rgba(23,32,58,.07)");

/** White kitchen tiles from the top of a scene down to `y`. */
export const tiles = (y: number, colour = "#FFFFFF"): Svg =>
  [...Array(9)]
    .map((_, row) => (row * 120 < y ? stroke(`M0 ${y - row * 120}H1600`, colour, 6, 0.5) : ""))
    .join("") +
  [...Array(9)]
    .map((_, row) =>
      [...Array(8)]
        .map((__, at) => stroke(`M${at * 240 + (row % 2) * 120} ${y - row * 120}v-120`, colour, 6, 0.5))
        .join(""),
    )
    .join("");

/** A cutting board lying, `w` wide. */
export const board = (w: number): Svg =>
  oval(w * 0.02, 20, w * 0.52, 34, ink, 0.15) +
  lit(
    `M${-w / 2 + 60} -46H${w / 2 - 10}Q${w / 2 + 8} -46 ${w / 2 + 14} -30L${w / 2 + 30} 0V22H${-w / 2}V0L${-w / 2 + 40} -34Q${-w / 2 + 46} -46 ${-w / 2 + 60} -46Z`,
    wood,
    "faint",
  ) +
  shape(
    `M${-w / 2} 0H${w / 2 + 30}V22Q${w / 2 + 30} 30 ${w / 2 + 20} 30H${-w / 2 + 10}Q${-w / 2} 30 ${-w / 2} 22Z`,
    woodDark,
  ) +
  stroke(`M${-w * 0.36} -26H${w * 0.12}M${-w * 0.14} -12H${w * 0.34}`, woodDark, 4, 0.5);

/** A window of 620 by 620, its sill at y 0: pale sky, a hill, four panes. */
export const windowFrame = (): Svg =>
  box(-330, -650, 660, 650, enamel, 10) +
  box(-296, -616, 592, 592, "#CFE0EE") +
  within(
    "M-296 -616H296V-24H-296Z",
    oval(150, -520, 54, 54, "#FFF4D9") + oval(-180, 60, 420, 220, "#9DBD8C") + oval(260, 80, 400, 190, leaf),
  ) +
  box(-14, -620, 28, 600, enamel) +
  box(-300, -344, 600, 28, enamel) +
  box(-390, -24, 780, 44, enamel, 8) +
  box(-390, 6, 780, 16, "#DDE3EC", 6);

/** A herb in an enamel pot, 200 wide. */
export const herb = (): Svg =>
  shadow(86, 10) +
  [
    [-70, -210, -30],
    [-36, -280, -12],
    [0, -310, 4],
    [40, -276, 16],
    [74, -206, 34],
  ]
    .map(([x, y, turn]) => {
      const [tx, ty] = [x ?? 0, y ?? 0];
      return (
        stroke(`M0 -130Q${tx * 0.3} ${ty * 0.8} ${tx} ${ty}`, leaf, 9) +
        place(
          tx,
          ty,
          shape("M0 30C-44 10 -46 -46 0 -78C46 -46 44 10 0 30Z", turn && turn > 0 ? "#57985A" : leaf),
          1,
          turn,
        )
      );
    })
    .join("") +
  shape("M-92 -150L-72 -14Q-70 0 -56 0H56Q70 0 72 -14L92 -150Z", "url(#enamel)") +
  oval(0, -150, 98, 20, rim) +
  oval(0, -150, 84, 13, "#6B4637");

/** An apron hanging from its neck loop at 0,0; 460 wide, 760 tall. */
export function apron(): Svg {
  const cloth =
    "M-120 130H120C124 230 150 290 216 320L232 780Q0 812 -232 780L-216 320C-150 290 -124 230 -120 130Z";
  const stripes = [...Array(12)].map((_, at) => box(-264 + at * 48, 100, 16, 720, rim)).join("");
  return (
    shape(cloth, ink, 0.12).replace("<path", '<path transform="translate(18 14)"') +
    stroke("M-104 138C-90 40 -30 0 0 -4C30 0 90 40 104 138", rim, 16) +
    stroke("M-214 330C-280 360 -276 470 -300 560M214 330C280 360 270 450 292 520", rim, 14) +
    within(cloth, shape(cloth, enamel) + stripes + shape(cloth, "url(#light)")) +
    shape("M-124 470H124V610Q124 640 96 640H-96Q-124 640 -124 610Z", enamel) +
    shape("M-124 470H124V610Q124 640 96 640H-96Q-124 640 -124 610Z", "url(#faint)") +
    stroke("M-124 486H124", rim, 12)
  );
}

/** A rail with hooks, `w` wide, its middle at 0,0. */
export const rail = (w: number, hooks: readonly number[]): Svg =>
  box(-w / 2, -8, w, 40, "rgba(23,32,58,.12)", 16) +
  box(-w / 2, -20, w, 40, woodDark, 16) +
  box(-w / 2, -20, w, 22, wood, 11) +
  hooks.map((x) => stroke(`M${x} 6V44q0 22 20 22t20 -18`, ink, 12)).join("");

/** A bottle of oil, 170 by 560. */
export function oilBottle(): Svg {
  const body =
    "M-34 -500V-420C-34 -380 -88 -360 -88 -300V-30Q-88 0 -58 0H58Q88 0 88 -30V-300C88 -360 34 -380 34 -420V-500Z";
  return (
    shadow(100, 10) +
    within(
      body,
      shape(body, "#8C9A3C") +
        shape("M-100 -520H100V-440H-100Z", "#fff", 0.35) +
        box(-100, -250, 200, 150, enamel) +
        shape(body, "url(#light)"),
    ) +
    place(0, -158, shape("M0 34C-30 20 -30 -24 0 -46C30 -24 30 20 0 34Z", leaf)) +
    lit("M-40 -540Q-40 -556 -24 -556H24Q40 -556 40 -540V-490H-40Z", woodDark)
  );
}

/** A preserving jar of white fat under a cloth, 300 by 380. */
export function fatJar(): Svg {
  const glass = "M-130 -290Q-146 -270 -146 -240V-50Q-146 0 -100 0H100Q146 0 146 -50V-240Q146 -270 130 -290Z";
  return (
    shadow(166, 10) +
    within(
      glass,
      shape(glass, "#F4ECDA") +
        box(-160, -300, 320, 50, "rgba(255,255,255,.75)") +
        shape(glass, "url(#light)"),
    ) +
    box(-84, -200, 168, 116, enamel) +
    lettering("Reuzel", 0, -128, ink, { face: "name", size: 44 }) +
    `<g transform="translate(0 -290) scale(.6)">${shape("M-250 70C-270 -10 -240 -96 -180 -120H180C240 -96 270 -10 250 70L200 46L150 76L100 48L50 78L0 50L-50 78L-100 48L-150 76L-200 46Z", enamel)}${shape("M-250 70C-270 -10 -240 -96 -180 -120H180C240 -96 270 -10 250 70L200 46L150 76L100 48L50 78L0 50L-50 78L-100 48L-150 76L-200 46Z", "url(#towel)")}</g>` +
    stroke("M-142 -286Q0 -262 142 -286", clay, 12)
  );
}

/** A linen bag of 620 by 640 for the market; its mouth at y -640. */
export function bag(): Svg {
  const cloth = "M-290 -600L-322 -40Q-322 0 -280 0H280Q322 0 322 -40L290 -600Z";
  return (
    shadow(350, 16) +
    within(
      cloth,
      shape(cloth, "#F3E6CF") +
        box(-340, -300, 680, 26, rim) +
        box(-340, -252, 680, 12, rim) +
        shape(cloth, "url(#light)"),
    ) +
    stroke(
      "M-170 -596C-180 -470 -180 -420 -120 -400C-40 -384 40 -384 120 -400C180 -420 180 -470 170 -596",
      "#E0CCA6",
      30,
    )
  );
}

/** A hanging lamp, its shade 360 wide, the ceiling `drop` above it; the light it throws reaches 700 down. */
export const lamp = (drop: number): Svg =>
  stroke(`M0 ${-drop}V-150`, ink, 8) +
  shape("M-160 0H160L470 700H-470Z", "#FFF4D9", 0.34) +
  oval(0, 0, 96, 22, "#FFF4D9") +
  lit("M-30 -150H30C44 -120 170 -96 184 0Q0 -30 -184 0C-170 -96 -44 -120 -30 -150Z", rim) +
  stroke("M-184 0Q0 -30 184 0", rimDark, 8);

/** A checked mat under a plate, `w` wide, seen from a chair; its middle at 0,0. */
export const mat = (w: number): Svg => {
  const cloth = `M${-w * 0.43} ${-w * 0.17}H${w * 0.43}L${w * 0.5} ${w * 0.2}H${-w * 0.5}Z`;
  return (
    shape(cloth, ink, 0.12).replace("<path", '<path transform="translate(10 12)"') +
    shape(cloth, "url(#towel)")
  );
};
