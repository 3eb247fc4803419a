import { clay, enamel, gold, ink, leaf, line, mist, rim, rimDark, soft, wood, woodDark } from "./palette";
import { lettering } from "./lettering";
import { box, lit, oval, place, shadow, shape, stroke, within, type Svg } from "./shapes";

/** A wall with a table before it, filling a scene of 1600 by 1067. */
export const room = (wall: string, tableY: number, table: string): Svg =>
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

/** A ladle of 760 by 200 hanging from its hook at 0,0. */
export const ladle = (colour = "#C3CBD8"): Svg =>
  stroke("M0 -6C-26 -30 26 -38 14 -4V470", colour, 20) +
  lit("M-74 470H92C92 548 58 588 8 588S-74 548 -74 470Z", colour) +
  oval(9, 470, 83, 22, "#8893A8") +
  oval(9, 468, 83, 20, "#DDE3EB");

/** A skimmer hanging from 0,0: a flat steel disc with holes. */
export const skimmer = (): Svg =>
  stroke("M0 -6C-26 -30 26 -38 14 -4V440", "#B4BECC", 18) +
  oval(12, 510, 92, 84, "#AEB8C8") +
  `<circle cx="12" cy="508" r="84" fill="url(#steel)"/>` +
  [
    [-28, -28],
    [12, -44],
    [52, -28],
    [-44, 10],
    [12, -2],
    [66, 10],
    [-26, 46],
    [50, 46],
    [12, 58],
  ]
    .map(([x, y]) => oval(x ?? 0, 508 + (y ?? 0) * 0.9, 9, 9, soft, 0.75))
    .join("");

/** A bowl-shaped sieve 620 wide with its handle to the right, its rim at y 0. */
export function sieve(): Svg {
  const mesh = "M-310 0C-306 190 -170 300 0 300S306 190 310 0Z";
  const threads = [...Array(15)]
    .map((_, at) => {
      const x = -294 + at * 42;
      return stroke(
        `M${x} 0Q${x * 0.92} 190 ${x * 0.5} 330M-320 ${at * 24}Q0 ${at * 24 + 60} 320 ${at * 24}`,
        rim,
        4,
        0.32,
      );
    })
    .join("");
  return (
    stroke("M300 -4L640 -74", rim, 30) +
    `<circle cx="664" cy="-80" r="26" fill="none" stroke="${rim}" stroke-width="18"/>` +
    stroke("M-316 0L-392 8", rim, 22) +
    within(mesh, shape(mesh, "#FFFFFF", 0.72) + threads + shape(mesh, "url(#light)")) +
    oval(0, 0, 318, 66, rim) +
    oval(0, -2, 292, 52, "#DDE3EC")
  );
}

/** A falling drop, 40 wide. */
export const drop = (colour: string): Svg =>
  shape("M0 -56C10 -30 26 -18 26 4C26 20 14 30 0 30S-26 20 -26 4C-26 -18 -10 -30 0 -56Z", colour) +
  oval(-9, 4, 5, 9, "#fff", 0.7);

/** A wall clock, 260 wide, at five past two: lunch went by. */
export const clock = (): Svg =>
  oval(8, 10, 132, 132, ink, 0.14) +
  `<circle r="132" fill="${rim}"/><circle r="112" fill="${enamel}"/>` +
  [...Array(12)]
    .map(
      (_, at) =>
        `<path d="M0 -98V-84" stroke="${ink}" stroke-width="${at % 3 ? 5 : 9}" stroke-linecap="round" transform="rotate(${at * 30})"/>`,
    )
    .join("") +
  stroke("M0 0L46 -28", ink, 12) +
  stroke("M0 0L38 -72", ink, 8) +
  `<circle r="10" fill="${clay}"/>`;

/** An open notebook seen from a chair, 460 wide, with a pencil. */
export const notebook = (): Svg =>
  shape(
    "M-240 30L-196 -116Q-100 -140 0 -112Q100 -140 200 -116L244 30Q120 8 0 34Q-120 8 -240 30Z",
    ink,
    0.15,
  ) +
  shape("M-236 14L-192 -128Q-96 -150 0 -124L0 22Q-116 -6 -236 14Z", enamel) +
  shape("M236 14L192 -128Q96 -150 0 -124L0 22Q116 -6 236 14Z", "#EDF0F5") +
  stroke("M-164 -98Q-96 -112 -36 -96M-176 -62Q-100 -78 -38 -60M-188 -26Q-110 -42 -84 -38", rim, 7, 0.6) +
  stroke("M40 -96Q96 -110 164 -98M42 -60Q100 -76 128 -72", rim, 7, 0.6) +
  stroke("M70 -8L214 -56", gold, 16) +
  shape("M70 -16L74 2L44 6Z", ink);

/** A magnifying glass: lens of 220 radius at 0,0, showing `content`. */
export const magnifier = (content: Svg): Svg =>
  stroke("M168 168L352 352", ink, 62, 0.14) +
  stroke("M160 160L330 330", rimDark, 56) +
  `<circle cx="10" cy="14" r="238" fill="${ink}" opacity=".14"/><circle r="236" fill="${rim}"/>` +
  within(
    "M-206 0A206 206 0 1 0 206 0A206 206 0 1 0 -206 0Z",
    box(-210, -210, 420, 420, "#FFFFFF") + content,
  ) +
  stroke("M-160 -76A178 178 0 0 1 -76 -160", "#CBD6EE", 20);

/** A paper label with ingredients, 640 by 760, its top left at 0,0. */
export function label(heading: string, lines: readonly string[]): Svg {
  return (
    box(16, 20, 640, 760, "rgba(23,32,58,.13)", 14) +
    box(0, 0, 640, 760, enamel, 14) +
    box(0, 0, 640, 96, rim, 14) +
    box(0, 50, 640, 60, rim) +
    lettering(heading, 52, 74, enamel, { face: "name", size: 50, anchor: "start" }) +
    lines
      .map((words, at) =>
        lettering(words, 52, 190 + at * 68, ink, { face: "sort", size: 40, anchor: "start" }),
      )
      .join("") +
    [0, 1, 2].map((row) => stroke(`M52 ${580 + row * 56}H588`, line, 5)).join("") +
    [0, 1, 2]
      .map(
        (row) =>
          box(52, 602 + row * 56 - 4, 190 + row * 40, 14, line, 7) +
          box(500, 602 + row * 56 - 4, 88, 14, line, 7),
      )
      .join("")
  );
}

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

/** A gas ring with a low blue flame, 620 wide, its top at 0. */
export const gasRing = (): Svg =>
  box(-330, 0, 660, 22, ink, 8) +
  [-240, -150, -60, 30, 120, 210]
    .map((x) =>
      place(
        x + 14,
        44,
        shape("M0 0C-24 -10 -20 -34 0 -56C20 -34 24 -10 0 0Z", rim) +
          shape("M0 -4C-10 -10 -9 -20 0 -32C9 -20 10 -10 0 -4Z", mist),
        0.8,
      ),
    )
    .join("") +
  box(-260, 40, 520, 20, ink, 8);

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
