import { enamel, ink, rim, rimDark, soft } from "./palette";
import { fitted, lettering } from "./lettering";
import { shape, stroke, type Svg } from "./shapes";

/** The mark on a label: a bowl of 120 under three lines of steam, the middle of its foot at 0,0. */
export const bowlMark = (colour: string, tint: string): Svg =>
  `<path d="M-60 -52H60C60 -22 36 0 0 0S-60 -22 -60 -52Z" fill="${tint}" stroke="${colour}" stroke-width="9" stroke-linejoin="round"/>` +
  [-27, 0, 27].map((x) => stroke(`M${x + 4} -106c-10 11 -10 22 -2 31`, colour, 9)).join("");

/** Two leaves, for a taste that grows: cacao, vanilla. */
export const leafMark = (colour: string, tint: string): Svg =>
  ["", ' transform="scale(-1 1)"']
    .map(
      (turn) =>
        `<path${turn} d="M0 0C6 -42 30 -66 66 -72C70 -32 44 0 0 0ZM0 0C14 -22 26 -36 42 -48" fill="${tint}" stroke="${colour}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"/>`,
    )
    .join("");

/** A fish in two curves, for what comes from the sea. */
export const fishMark = (colour: string, tint: string): Svg =>
  `<path d="M-66 -36C-36 -78 18 -78 44 -36L72 -62V-10L44 -36C18 6 -36 6 -66 -36Z" fill="${tint}" stroke="${colour}" stroke-width="8" stroke-linejoin="round"/>` +
  `<circle cx="-36" cy="-42" r="6" fill="${colour}"/>`;

export type Mark = (colour: string, tint: string) => Svg;

/** What a label says: mark, name, sort; laid out on 0,0 as the label's middle. */
export function labelWords(
  name: string,
  sort: string,
  mark: Mark,
  colour: string,
  tint: string,
  width: number,
  nameSize: number,
): Svg {
  const set = fitted(name, width, { face: "name", size: nameSize });
  return (
    `<g transform="translate(0 ${-nameSize * 0.42}) scale(${nameSize / 68})">${mark(colour, tint)}</g>` +
    lettering(name, 0, nameSize * 0.58 + set.size * 0.3, ink, set) +
    lettering(sort.toUpperCase(), 0, nameSize * 1.62, soft, {
      ...fitted(sort.toUpperCase(), width * 0.86, { face: "sort", size: nameSize * 0.43, tracking: 0.16 }),
    })
  );
}

/** The shop's own mark on a box of 36. */
export const shopMark: Svg =
  `<g fill="none" stroke="#8A5206" stroke-width="2.2" stroke-linecap="round"><path d="M11.5 5.5c-1.6 2 1.6 3.4 0 6.5"/><path d="M18 3.5c-1.8 2.4 1.8 4.4 0 8.5"/><path d="M24.5 5.5c-1.6 2 1.6 3.4 0 6.5"/></g>` +
  shape("M3 16.5h30c0 8.4-4.6 13.5-10.2 15.2H13.200C7.6 30 3 24.9 3 16.5Z", rim) +
  shape("M3 16.5h30c0 1.3-.1 2.4-.3 3.5H3.3c-.2-1.1-.3-2.2-.3-3.5Z", rimDark);

/** The shop's mark for a blue tile: enamel bowl, gold steam. */
export const shopMarkOnRim: Svg = shopMark
  .replaceAll("#8A5206", "#F0B83A")
  .replaceAll(rimDark, "#CFD6DF")
  .replaceAll(rim, enamel);
