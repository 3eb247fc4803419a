import type { Drawing } from "./drawing";
import { lettering } from "./lettering";
import { shopMark } from "./marks";
import { enamel, ink, rim } from "./palette";
import { box, picture, place, within, type Svg } from "./shapes";

const height = 630;
const width = 1200;
/** Left of the picture stands the shop's name, so that a scene of 3:2 is shown whole. */
const margin = width - Math.round(height * 1.5);

const signature: Svg =
  box(0, 0, margin, height, enamel) +
  box(margin - 8, 0, 8, height, rim) +
  place(margin / 2 - 72, 168, shopMark, 3.8) +
  lettering("Volle", margin / 2 - 4, 394, ink, { face: "name", size: 68 }) +
  lettering("Kom", margin / 2 - 4, 466, ink, { face: "name", size: 68 });

/** The picture shown when an address is shared: 1200 by 630, signed. */
export function openGraph(drawing: Drawing): Svg {
  const content =
    drawing.kind === "scene"
      ? place(margin, 0, drawing.draw(), height / 1067)
      : place(margin + 120, -42, drawing.draw(), 0.59);
  return picture(width, height, drawing.ground, within(`M0 0H${width}V${height}H0Z`, content) + signature);
}
