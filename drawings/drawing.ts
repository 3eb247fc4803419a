import type { Svg } from "./shapes";

/** One picture of the catalogue, as declared in pack-pictures.ts or still-lifes.ts. */
export interface Drawing {
  /** Name in catalogue/images/manifest.json. */
  name: string;
  /** A pack is square on its line's ground; a scene is 3:2 and fills its frame. */
  kind: "pack" | "scene";
  /** Colour behind it, also shown while it loads. */
  ground: string;
  /** What is seen, in Dutch: a suggestion, the catalogue's files decide. */
  alt: string;
  /** Also rendered as an Open Graph picture. */
  og: boolean;
  draw: () => Svg;
}

export const sizeOf = (kind: Drawing["kind"]): { width: number; height: number; widths: number[] } =>
  kind === "pack"
    ? { width: 1200, height: 1200, widths: [160, 320, 480, 640, 960] }
    : { width: 1600, height: 1067, widths: [480, 768, 1080, 1600] };
