import { butter, enamel, gold, ground, liquid, rim } from "./palette";
import { shopMark } from "./marks";
import { drop, ladle } from "./utensils";
import { bowl, pot } from "./vessels";
import { lit, oval, picture, place, shadow, shape, steam, stroke, type Svg } from "./shapes";

/** Small drawings for a page that has nothing to show, or bad news: 640 by 440, on a ground of their own. */
const vignette = (on: string, content: Svg): Svg =>
  `${picture(640, 440, null, `<rect width="640" height="440" rx="28" fill="${on}"/>${content}`)}\n`;

const table = (colour: string) => shape("M0 316H640V412Q640 440 612 440H28Q0 440 0 412Z", colour);

/** A letter half out of its envelope, signed with the shop's mark. */
const letter =
  shadow(190, 10) +
  shape("M-180 -232L0 -300L180 -232V0H-180Z", "#C9D1E0") +
  shape("M-140 -330H140V-60H-140Z", "#FFFFFF") +
  place(-40, -318, shopMark, 2.2) +
  [0, 1].map((row) => stroke(`M-80 ${-208 + row * 30}H80`, rim, 8, 0.4)).join("") +
  lit("M-180 -232L0 -110L180 -232V-10Q180 0 170 0H-170Q-180 0 -180 -10Z", enamel, "faint") +
  stroke("M-172 -8L-46 -134M172 -8L46 -134", rim, 5, 0.3) +
  stroke("M-180 -232L0 -110L180 -232V-8Q180 0 172 0H-172Q-180 0 -180 -8Z", rim, 9);

/** A domed enamel lid, 330 wide, its foot at 0. */
const lid =
  shape("M-160 -6C-150 -70 -80 -92 0 -92S150 -70 160 -6Q0 26 -160 -6Z", "url(#enamel)") +
  stroke("M-164 -6Q0 28 164 -6", rim, 13) +
  lit("M-26 -94C-26 -126 26 -126 26 -94Q0 -86 -26 -94Z", rim);

const foam = "#F7D37E";
const boilingOver =
  place(320, 404, pot(300, 180, liquid.broth, false)) +
  shape(
    "M164 222C150 168 206 156 226 176C244 138 312 138 328 170C356 140 414 148 422 182C462 172 492 196 478 226C484 300 474 342 456 342S440 306 434 262C404 274 372 274 350 268C346 300 342 318 328 318S312 298 308 266C284 272 252 270 232 264C226 330 222 366 206 366S190 312 188 256Q164 244 164 222Z",
    foam,
  ) +
  [
    [220, 206, 20],
    [270, 190, 13],
    [400, 200, 22],
    [352, 214, 11],
    [448, 214, 10],
  ]
    .map(([x, y, r]) => oval(x ?? 0, y ?? 0, r ?? 0, r ?? 0, "#FCE9BC"))
    .join("") +
  place(330, 150, lid, 0.92, 9) +
  place(66, 236, steam(86, enamel, 8, 24)) +
  place(574, 216, steam(86, enamel, 8, 24));

/** File name without ending, and the drawing. */
export const vignettes: Readonly<Record<string, Svg>> = {
  "lege-kom": vignette(gold, table(butter) + place(320, 392, bowl(380, null))),
  pollepel: vignette(
    ground.broth,
    table(butter) +
      place(330, 402, bowl(300, null)) +
      place(322, 244, drop(liquid.broth.surface), 0.8) +
      place(510, -36, ladle("#B4BECC"), 0.5, 38),
  ),
  overgekookt: vignette(gold, boilingOver),
  "brief-onderweg": vignette(
    butter,
    place(340, 392, letter) + stroke("M60 190H130M30 246H128M76 302H132", gold, 12),
  ),
};
