import { ink } from "./palette";

/**
 * What all drawings share. A drawing is a string of SVG; an object has the middle of its foot at 0,0 and grows upward,
 * so that a scene is objects put on a line. One light, from the left.
 */
export type Svg = string;

/** Light and shade that every document carries: `light` over any colour, the others as fills of their own. */
export const defs: Svg = `<defs>
<linearGradient id="light"><stop offset="0" stop-color="#fff" stop-opacity=".3"/><stop offset=".3" stop-color="#fff" stop-opacity="0"/><stop offset=".66" stop-color="${ink}" stop-opacity="0"/><stop offset="1" stop-color="${ink}" stop-opacity=".3"/></linearGradient>
<linearGradient id="faint"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".3" stop-color="#fff" stop-opacity="0"/><stop offset=".72" stop-color="${ink}" stop-opacity="0"/><stop offset="1" stop-color="${ink}" stop-opacity=".1"/></linearGradient>
<linearGradient id="enamel"><stop offset="0" stop-color="#fff"/><stop offset=".42" stop-color="#F6F7FA"/><stop offset=".72" stop-color="#E1E6EE"/><stop offset="1" stop-color="#C6CFDF"/></linearGradient>
<linearGradient id="hollow"><stop offset="0" stop-color="#D3DAE6"/><stop offset=".5" stop-color="#F6F7FA"/><stop offset="1" stop-color="#fff"/></linearGradient>
<linearGradient id="steel"><stop offset="0" stop-color="#F4F6F9"/><stop offset=".35" stop-color="#DDE3EB"/><stop offset=".75" stop-color="#AEB8C8"/><stop offset="1" stop-color="#8893A8"/></linearGradient>
<pattern id="towel" width="80" height="80" patternUnits="userSpaceOnUse"><rect width="80" height="80" fill="#FDFDFB"/><path d="M0 0h40v80h-40zM0 0h80v40h-80z" fill="#1F3F94" fill-opacity=".17"/><path d="M0 0h40v40h-40z" fill="#1F3F94" fill-opacity=".13"/></pattern>
</defs>`;

/** A whole picture: its ground, then what stands on it. */
export const picture = (width: number, height: number, ground: string | null, content: Svg): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${defs}${
    ground ? `<rect width="${width}" height="${height}" fill="${ground}"/>` : ""
  }${content}</svg>`;

/** Moves, then turns (degrees), then sizes. */
export const place = (x: number, y: number, content: Svg, scale = 1, turn = 0): Svg =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ""}${scale === 1 ? "" : ` scale(${scale})`}">${content}</g>`;

export const shape = (d: string, fill: string, opacity = 1): Svg =>
  `<path d="${d}" fill="${fill}"${opacity === 1 ? "" : ` opacity="${opacity}"`}/>`;

export const stroke = (d: string, colour: string, width: number, opacity = 1): Svg =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${
    opacity === 1 ? "" : ` opacity="${opacity}"`
  }/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): Svg =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${opacity === 1 ? "" : ` opacity="${opacity}"`}/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Svg =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius ? ` rx="${radius}"` : ""} fill="${fill}"/>`;

/** A shape in its colour with the light over it. */
export const lit = (d: string, fill: string, light: "light" | "faint" = "light"): Svg =>
  shape(d, fill) + shape(d, `url(#${light})`);

/** Shows `content` only within `d`. The id comes from the outline, so the same drawing gives the same file. */
export function within(d: string, content: Svg): Svg {
  let sum = 7;
  for (const letter of d) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  const id = `c${sum.toString(36)}`;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}

/** The one soft shadow under a thing; a little to the right, as the light is left. */
export const shadow = (halfWidth: number, x = 12, y = -2): Svg =>
  oval(x, y, halfWidth, Math.max(12, halfWidth * 0.115), ink, 0.17);

/** Three lines of steam, `height` tall, their feet at 0,0. */
export function steam(height: number, colour: string, width = height * 0.075, gap = height * 0.58): Svg {
  const one = (x: number, lift: number) => {
    const step = height / 2;
    const bend = height * 0.19;
    return stroke(
      `M${x} ${-lift}c${-bend} ${-step * 0.45} ${-bend * 0.6} ${-step * 0.75} ${bend * 0.25} ${-step}s${bend * 0.8} ${-step * 0.6} ${-bend * 0.1} ${-step}`,
      colour,
      width,
    );
  };
  return one(-gap, 0) + one(0, height * 0.09) + one(gap, 0);
}

/** A rectangle with rounded corners as a path; `bulge` lowers the middle of its foot. */
export const block = (halfTop: number, halfFoot: number, height: number, radius: number, bulge = 0): string =>
  `M${-halfTop} ${-height}L${-halfFoot} ${-radius}Q${-halfFoot} 0 ${-halfFoot + radius} 0Q0 ${bulge * 2} ${halfFoot - radius} 0Q${halfFoot} 0 ${halfFoot} ${-radius}L${halfTop} ${-height}Z`;
