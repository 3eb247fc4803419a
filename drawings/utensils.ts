import { clay, enamel, gold, ink, line, mist, rim, rimDark, soft } from "./palette";
import { lettering } from "./lettering";
import { box, lit, oval, place, shape, stroke, within, type Svg } from "./shapes";

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
