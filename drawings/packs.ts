import { enamel, ink, line, mist, rim, rimDark } from "./palette";
import { labelWords, type Mark } from "./marks";
import { block, box, lit, oval, place, shadow, shape, stroke, within, type Svg } from "./shapes";

/** What is printed on a pack. */
export interface Print {
  name: string;
  sort: string;
  mark: Mark;
  colour: string;
  /** Ground of the line: fills the mark. */
  tint: string;
}

const printed = (print: Print, width: number, size: number) =>
  labelWords(print.name, print.sort, print.mark, print.colour, print.tint, width, size);

/** A upright pouch, 600 wide and 820 tall. */
export function pouch(print: Print): Svg {
  const body =
    "M-268 -806Q0 -834 268 -806C276 -560 288 -320 298 -70Q302 -14 244 -6Q0 16 -244 -6Q-302 -14 -298 -70C-288 -320 -276 -560 -268 -806Z";
  const label = "M-320 -592Q0 -622 320 -592V-190Q0 -156 -320 -190Z";
  const seal = "M-320 -840H320V-728Q0 -756 -320 -728Z";
  return (
    shadow(338, 14) +
    within(
      body,
      shape(body, print.colour) +
        shape(seal, ink, 0.13) +
        stroke("M-300 -712Q0 -740 300 -712", "#fff", 5, 0.5) +
        stroke("M-300 -697Q0 -725 300 -697", ink, 4, 0.12) +
        shape(body, "url(#light)") +
        shape(label, enamel) +
        shape(label, "url(#faint)"),
    ) +
    shape("M-271 -742l16 8 -17 10Z", print.tint) +
    place(0, -386, printed(print, 470, 92))
  );
}

/** A jar of 460 by 790 with a screw lid; `glass` shows powder up to its shoulder. */
export function jar(print: Print, lid = ink, open = false): Svg {
  const body =
    "M-186 -618C-226 -606 -246 -576 -246 -536V-80Q-246 -2 -170 -2Q0 6 170 -2Q246 -2 246 -80V-536C246 -576 226 -606 186 -618Z";
  return (
    shadow(290, 16) +
    within(
      body,
      shape(body, print.colour) +
        shape("M-260 -640H260V-560Q0 -540 -260 -560Z", "#fff", 0.2) +
        shape(body, "url(#light)") +
        box(-260, -498, 520, 344, enamel) +
        `<rect x="-246" y="-498" width="492" height="344" fill="url(#faint)"/>` +
        stroke("M-260 -478H260M-260 -174H260", print.colour, 5, 0.75),
    ) +
    (open ? opening(print) : cap(lid)) +
    place(0, -310, printed(print, 396, 72))
  );
}

const ribs = Array.from({ length: 13 }, (_, at) => -180 + at * 30);

/** A screw lid on a jar. */
function cap(lid: string): Svg {
  const outline =
    "M-214 -758Q-214 -782 -190 -782H190Q214 -782 214 -758V-630Q214 -612 196 -612H-196Q-214 -612 -214 -630Z";
  return within(
    outline,
    shape(outline, lid) +
      ribs.map((x) => stroke(`M${x} -736V-632`, "#fff", 4, 0.1)).join("") +
      shape("M-214 -790H214V-752H-214Z", "#fff", 0.1) +
      shape(outline, "url(#light)"),
  );
}

/** The open neck, with the powder in it. */
const opening = (print: Print): Svg =>
  lit("M-192 -690V-622Q0 -596 192 -622V-690Z", mist, "light") +
  oval(0, -690, 192, 40, enamel) +
  oval(0, -690, 178, 33, "#C9D1E0") +
  within(
    "M-178 -690A178 33 0 0 0 178 -690A178 33 0 0 0 -178 -690Z",
    oval(0, -672, 176, 34, print.colour) + oval(-40, -680, 90, 14, "#fff", 0.25),
  );

/** The lid of an open jar, lying beside it: 430 wide. */
export const lyingLid = (lid = ink): Svg =>
  shadow(226, 12) +
  lit("M-214 -62V-22A214 44 0 0 0 214 -22V-62Z", lid) +
  oval(0, -62, 214, 44, lid) +
  oval(0, -64, 190, 35, "#fff", 0.16);

/** A narrow sachet of 190 by 620. */
export function sachet(print: Print): Svg {
  const body = "M-95 -620H95V0H-95Z";
  return (
    within(
      body,
      shape(body, print.colour) +
        box(-110, -620, 220, 46, "rgba(23,32,58,.16)") +
        box(-110, -46, 220, 46, "rgba(23,32,58,.16)") +
        box(-110, -500, 220, 356, enamel) +
        shape(body, "url(#light)"),
    ) +
    stroke("M-95 -574H95M-95 -46H95", "#fff", 3, 0.45) +
    place(0, -318, printed(print, 156, 44))
  );
}

/** A carton of 560 by 520, its right side in the shade, with the tops of sachets above it. */
export function carton(print: Print): Svg {
  const front = "M-300 -500H190V0H-300Z";
  const side = "M190 -500L300 -548V-44L190 0Z";
  const upright = [-214, -96, 22]
    .map((x, at) => place(x, -300 - (at === 1 ? 26 : 0), sachet({ ...print, sort: "" }), 0.62, at * 3 - 3))
    .join("");
  return (
    shadow(340, 30) +
    shape("M-300 -500L-190 -548H300L190 -500Z", "#B9704F") +
    shape("M-300 -500L-190 -548H300L190 -500Z", print.colour) +
    shape("M-278 -503L-182 -541H276L182 -503Z", rimDark, 0.5) +
    within("M-400 -1000H400V-503H-400Z", upright) +
    lit(front, print.colour, "faint") +
    shape(side, print.colour) +
    shape(side, ink, 0.28) +
    box(-300, -424, 490, 330, enamel) +
    shape("M190 -424L300 -468V-134L190 -94Z", enamel) +
    shape("M190 -424L300 -468V-134L190 -94Z", ink, 0.2) +
    place(-55, -258, printed(print, 420, 76))
  );
}

/** A stapled booklet of 560 by 760 with a blue spine and a list to tick. */
export function booklet(print: Print, hangs = false): Svg {
  const cover = "M-280 -752Q-280 -764 -268 -764H264Q284 -764 284 -744V-20Q284 0 264 0H-268Q-280 0 -280 -12Z";
  const tick = (y: number, wide: number) =>
    stroke(`M-152 ${y}l16 16 30 -36`, rim, 12) + stroke(`M-70 ${y}h${wide}`, line, 14);
  return (
    (hangs ? "" : shadow(330, 24)) +
    shape("M-262 -748H300V6Q300 14 292 14H-262Z", "#C9D1E0") +
    within(
      cover,
      shape(cover, enamel) +
        box(-290, -770, 74, 780, rim) +
        box(-216, -770, 10, 780, "rgba(23,32,58,.1)") +
        shape(cover, "url(#faint)"),
    ) +
    place(34, -490, printed(print, 400, 80)) +
    place(-4, 0, tick(-262, 250) + tick(-186, 190) + tick(-110, 230))
  );
}

/** A shaker of 380 by 800: clear, a blue screw lid with a spout, lines to measure by. */
export function shaker(): Svg {
  const cup = block(196, 158, 610, 40, 8);
  const inside = "M-220 -330Q0 -306 220 -330V20H-220Z";
  const lid =
    "M-206 -690Q-206 -706 -190 -706H190Q206 -706 206 -690V-606Q206 -592 192 -592H-192Q-206 -592 -206 -606Z";
  const measures = [-130, -220, -310, -400, -490]
    .map((y, at) => stroke(`M70 ${y}h${at % 2 ? 46 : 74}`, rim, 8))
    .join("");
  return (
    shadow(206, 18) +
    within(
      cup,
      shape(cup, "#FDFDFB", 0.82) +
        shape(inside, "#F2DDB8") +
        oval(0, -330, 190, 18, "#F9EBD0") +
        shape(cup, "url(#light)") +
        stroke("M-138 -540L-118 -90", "#fff", 22, 0.75),
    ) +
    measures +
    shape("M-70 -700H70V-752Q70 -776 46 -776H-46Q-70 -776 -70 -752Z", rimDark) +
    lit("M-120 -740Q-120 -704 -150 -700H150Q120 -704 120 -740Z", rimDark) +
    lit(lid, rim) +
    lit("M-66 -768Q-66 -800 -34 -800H34Q66 -800 66 -768V-748H-66Z", rim) +
    stroke("M66 -772C150 -784 176 -752 168 -706", rim, 24)
  );
}

/** A steel measuring scoop lying down, 700 long, heaped with powder when given a colour. */
export function scoop(powder?: string): Svg {
  const cup = "M-330 -196C-330 -66 -276 0 -160 0S14 -66 14 -196Z";
  return (
    shadow(214, -140) +
    lit("M0 -206L330 -240Q366 -242 370 -214T340 -180L0 -166Z", "#C3CBD8") +
    oval(330, -211, 15, 10, "#8893A8") +
    lit(cup, "#C9D1DD") +
    shape(cup, "url(#steel)", 0.75) +
    oval(-158, -196, 176, 40, "#F4F6F9") +
    oval(-158, -196, 160, 32, "#97A2B5") +
    (powder
      ? `<g>${lit("M-318 -198C-262 -268 -216 -308 -160 -308S-54 -266 2 -198A160 32 0 0 1 -318 -198Z", powder)}${shape("M-242 -252C-214 -282 -186 -296 -158 -296C-184 -270 -206 -246 -218 -220Z", "#fff", 0.4)}</g>`
      : within(
          "M-318 -196A160 32 0 0 0 2 -196A160 32 0 0 0 -318 -196Z",
          oval(-150, -180, 160, 32, "#C9D1DD"),
        )) +
    stroke("M-262 -112C-248 -70 -226 -46 -200 -34", "#fff", 14, 0.7)
  );
}
