import { sizeOf, type Drawing } from "./drawing";

export const formats = ["avif", "webp"] as const;
export type Format = (typeof formats)[number];

/** One rendering of a picture in catalogue/images/. */
export interface Source {
  format: Format;
  width: number;
  file: string;
}

interface Entry {
  ground: string;
  width: number;
  height: number;
  alt: string;
  og?: string;
  sources: Source[];
}

export const sourcesOf = (drawing: Drawing): Source[] =>
  formats.flatMap((format) =>
    sizeOf(drawing.kind).widths.map((width) => ({
      format,
      width,
      file: `${drawing.name}-${width}.${format}`,
    })),
  );

export const ogFile = (drawing: Drawing): string => `og/${drawing.name}.jpg`;

/** images/manifest.json: what the catalogue may name, and which file shows it at which width. */
export function manifestOf(drawings: readonly Drawing[]): Record<string, Entry> {
  return Object.fromEntries(
    drawings.map((drawing) => {
      const { width, height } = sizeOf(drawing.kind);
      const { ground, alt } = drawing;
      const og = drawing.og ? { og: ogFile(drawing) } : {};
      return [drawing.name, { ground, width, height, alt, ...og, sources: sourcesOf(drawing) }];
    }),
  );
}
