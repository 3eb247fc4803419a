import { carrot, enamel, leaf, rim, type Liquid } from "./palette";
import { block, lit, oval, shadow, shape, stroke, within, type Svg } from "./shapes";

/** The open top of an enamel vessel: blue rim, white wall, what is in it. */
function mouth(y: number, half: number, depth: number, fill: Liquid | null, edge: number): Svg {
  const innerX = half - edge;
  const innerY = depth - edge * 0.62;
  const hole = `M${-innerX} ${y}A${innerX} ${innerY} 0 0 0 ${innerX} ${y}A${innerX} ${innerY} 0 0 0 ${-innerX} ${y}Z`;
  const surface = fill
    ? oval(0, y + depth * 0.17, innerX * 0.955, innerY * 0.84, fill.surface) +
      oval(-half * 0.16, y + depth * 0.02, half * 0.56, depth * 0.34, fill.light)
    : oval(0, y + depth * 0.5, innerX * 0.9, innerY * 0.75, "#E1E6EE");
  return oval(0, y, half, depth, rim) + within(hole, shape(hole, "url(#hollow)") + surface);
}

/** Herbs, carrot and eyes of fat on a broth `half` wide. */
export function garnish(y: number, half: number): Svg {
  const k = half / 300;
  const leafAt = (x: number, dy: number, turn: number) =>
    `<g transform="translate(${x * k} ${y + dy * k}) rotate(${turn}) scale(${k})">${shape("M-40 0C-18 -22 16 -20 42 -2C18 18 -14 20 -40 0Z", leaf)}${stroke("M-24 0H26", leaf, 0)}</g>`;
  const eye = (x: number, dy: number, r: number) => oval(x * k, y + dy * k, r * k, r * k * 0.86, "#F7E2AE");
  return (
    leafAt(-84, 12, -4) +
    leafAt(34, 28, 3) +
    `<g transform="translate(${62 * k} ${y - 12 * k}) scale(${k})">${shape("M-30 2C-14 -14 14 -14 32 -2C14 10 -12 10 -30 2Z", carrot)}</g>` +
    eye(-94, 30, 9) +
    eye(82, 0, 8) +
    eye(122, 16, 14) +
    eye(186, 4, 7)
  );
}

/** A pot `w` wide (without its handles) and `h` tall to its rim. */
export function pot(w: number, h: number, fill: Liquid | null, withGarnish = true): Svg {
  const half = w / 2;
  const depth = w * 0.105;
  const body = block(half, half, h, w * 0.09, w * 0.012);
  const ear = (side: number) =>
    stroke(
      `M${side * half * 1.05} ${-h * 0.82}C${side * half * 1.36} ${-h * 0.86} ${side * half * 1.36} ${-h * 0.47} ${side * half * 1.0} ${-h * 0.5}`,
      rim,
      w * 0.04,
    );
  return (
    shadow(half * 1.0, w * 0.03) +
    ear(-1) +
    ear(1) +
    shape(body, "url(#enamel)") +
    mouth(-h, half * 1.035, depth, fill, w * 0.033) +
    (fill && withGarnish ? garnish(-h + depth * 0.16, half) : "")
  );
}

/** A mug `w` wide at its rim. `ear` 1: handle right, -1: left. */
export function mug(w: number, fill: Liquid, ear: 1 | -1 = 1): Svg {
  const half = w / 2;
  const h = w * 0.98;
  const body = block(half * 0.96, half * 0.8, h, w * 0.16, w * 0.012);
  return (
    shadow(half * 1.0, w * 0.04) +
    stroke(
      `M${ear * half * 0.93} ${-h * 0.78}C${ear * half * 1.62} ${-h * 0.86} ${ear * half * 1.62} ${-h * 0.2} ${ear * half * 0.84} ${-h * 0.24}`,
      rim,
      w * 0.085,
    ) +
    shape(body, "url(#enamel)") +
    mouth(-h, half * 1.02, w * 0.115, fill, w * 0.055)
  );
}

/** A soup bowl `w` wide. */
export function bowl(w: number, fill: Liquid | null, withGarnish = true): Svg {
  const half = w / 2;
  const h = w * 0.42;
  const body = `M${-half} ${-h}C${-half * 0.98} ${-h * 0.42} ${-half * 0.66} ${-h * 0.1} ${-half * 0.4} ${-h * 0.06}V${-h * 0.02}Q0 ${h * 0.06} ${half * 0.4} ${-h * 0.02}V${-h * 0.06}C${half * 0.66} ${-h * 0.1} ${half * 0.98} ${-h * 0.42} ${half} ${-h}Z`;
  const depth = w * 0.14;
  return (
    shadow(half * 0.66, w * 0.03) +
    shape(body, "url(#enamel)") +
    mouth(-h, half * 1.01, depth, fill, w * 0.032) +
    (fill && withGarnish ? garnish(-h + depth * 0.16, half * 0.94) : "")
  );
}

/** A plate seen from a chair, `w` wide; the middle of the plate at 0,0. */
export const plate = (w: number): Svg =>
  oval(w * 0.02, w * 0.03, w * 0.51, w * 0.185, "#17203A", 0.15) +
  oval(0, 0, w * 0.5, w * 0.175, rim) +
  oval(0, -w * 0.004, w * 0.485, w * 0.165, enamel) +
  oval(0, 0, w * 0.35, w * 0.112, "#DDE3EC") +
  oval(0, w * 0.004, w * 0.344, w * 0.106, "#F6F7FA");

/** A clear glass `w` wide, filled to two thirds. */
export function glass(w: number, fill: Liquid): Svg {
  const half = w / 2;
  const h = w * 1.3;
  const body = block(half, half * 0.82, h, w * 0.08, w * 0.02);
  return (
    shadow(half * 0.94, w * 0.05) +
    within(
      body,
      shape(body, "#FFFFFF", 0.62) +
        shape(`M${-half} ${-h * 0.66}H${half}V20H${-half}Z`, fill.surface) +
        oval(0, -h * 0.66, half * 0.95, w * 0.07, fill.light) +
        shape(body, "url(#light)") +
        stroke(`M${-half * 0.66} ${-h * 0.86}L${-half * 0.58} ${-h * 0.16}`, "#fff", w * 0.06, 0.7),
    ) +
    `<ellipse cx="0" cy="${-h}" rx="${half}" ry="${w * 0.08}" fill="#fff" fill-opacity=".55" stroke="#fff" stroke-width="${w * 0.025}"/>`
  );
}

/** A spoon as a line with its bowl; handle end at 0,0, `long` to the right before it is turned. */
export const spoon = (long: number, colour = "#B4BECC"): Svg =>
  stroke(`M0 0H${long * 0.72}`, colour, long * 0.045) +
  lit(
    `M${long * 0.66} 0C${long * 0.72} ${-long * 0.11} ${long * 0.94} ${-long * 0.12} ${long} 0C${long * 0.94} ${long * 0.12} ${long * 0.72} ${long * 0.11} ${long * 0.66} 0Z`,
    colour,
  );
