import { butter, enamel, gold, ink, liquid, mist, rim } from "./palette";
import { ladle } from "./kitchen";
import { bowl, pot } from "./vessels";
import { box, lit, oval, picture, place, shadow, shape, steam, stroke, type Svg } from "./shapes";

/** Small drawings for a page that has nothing to show, or bad news: 640 by 440, no ground but their own. */
const vignette = (ground: string, content: Svg): Svg =>
  `${picture(640, 440, null, `<rect width="640" height="440" rx="28" fill="${ground}"/>${content}`)}\n`;

const letter =
  shadow(190, 10) +
  shape("M-180 -240H180V0H-180Z", "#E6EAF1") +
  shape("M-140 -330H140V-60H-140Z", enamel) +
  [0, 1, 2].map((row) => stroke(`M-100 ${-280 + row * 36}H${row === 2 ? 10 : 100}`, rim, 9, 0.55)).join("") +
  lit("M-180 -232L0 -96L180 -232V-10Q180 0 170 0H-170Q-180 0 -180 -10Z", enamel, "faint") +
  stroke("M-176 -6L-40 -126M176 -6L40 -126", rim, 6, 0.35) +
  stroke("M-180 -232L0 -96L180 -232V-8Q180 0 172 0H-172Q-180 0 -180 -8Z", rim, 8);

const boilingOver =
  place(320, 396, pot(300, 190, liquid.broth, false)) +
  shape(
    "M170 208C160 150 220 150 236 168C250 120 330 118 346 152C380 124 452 150 440 190C470 196 472 214 470 222C480 300 470 352 452 352C432 352 442 300 430 250C400 262 260 262 226 248C222 290 226 316 212 316C196 316 200 260 196 236Q172 232 170 208Z",
    "#F3D491",
  ) +
  oval(286, 176, 44, 16, enamel, 0.6) +
  [
    [150, 140, 12],
    [486, 130, 15],
    [246, 96, 10],
    [396, 90, 13],
  ]
    .map(([x, y, r]) => oval(x ?? 0, y ?? 0, r ?? 0, r ?? 0, "#F3D491"))
    .join("");

/** File name without ending, and the drawing. */
export const vignettes: Readonly<Record<string, Svg>> = {
  "lege-kom": vignette(
    gold,
    box(0, 300, 640, 112, enamel) +
      shape("M0 300H640V412Q640 440 612 440H28Q0 440 0 412Z", enamel) +
      place(320, 388, bowl(380, null)),
  ),
  pollepel: vignette(
    mist,
    place(250, 40, ladle("#B9C3D1"), 0.6) + stroke("M120 60H520", ink, 10) + place(430, 380, bowl(190, null)),
  ),
  overgekookt: vignette(butter, boilingOver),
  "brief-onderweg": vignette(butter, place(320, 390, letter) + place(560, 150, steam(90, gold, 9), 1, 90)),
};
