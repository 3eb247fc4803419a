import { shopMark, shopMarkOnRim } from "./marks";
import { rim } from "./palette";
import { box, place, type Svg } from "./shapes";

const svg = (size: number, content: Svg): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${content}</svg>\n`;

/** The mark as a file: logo, and the icon of a browser's tab. */
export const logo: Svg = svg(36, shopMark);

/** On a phone's home screen: the mark in enamel and gold on a blue tile, with room for any mask. */
export const tile: Svg = svg(64, box(0, 0, 64, 64, rim) + place(10.4, 9.2, shopMarkOnRim, 1.2));
