import type { Drawing } from "./drawing";
import { lettering } from "./lettering";
import { shopMark } from "./marks";
import { enamel, ink, rim } from "./palette";
import { box, picture, place, within, type Svg } from "./shapes";

const width = 1200;
const height = 630;

/** The shop's name beside its mark, on an enamel tab in the corner where messengers crop least. */
const signature: Svg =
  box(48, 490, 332, 92, enamel, 14) +
  place(68, 500, shopMark, 1.9) +
  lettering("Volle Kom", 148, 551, ink, { face: "name", size: 44, anchor: "start" });

/** The picture shown when an address is shared: 1200 by 630, signed. */
export function openGraph(drawing: Drawing): Svg {
  const scene = drawing.kind === "scene";
  // A scene fills the frame and gives up a little sky; a pack keeps its ground around it.
  const content = scene ? place(0, -118, drawing.draw(), 0.75) : place(300, -14, drawing.draw(), 0.55);
  return picture(
    width,
    height,
    drawing.ground,
    within("M0 0H1200V630H0Z", content) + signature + box(0, 0, width, 12, rim),
  );
}
