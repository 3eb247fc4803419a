import { preload } from "react-dom";

type Source = { format: "avif" | "webp"; width: number; path: string };
type Shown = {
  alt: string;
  ground: string | null;
  width: number;
  height: number;
  sources: Source[];
  focus?: { x: number; y: number } | null;
};

/** Background colours; a class each, so that no page needs inline styles (Content-Security-Policy). */
const grounds = new Map([
  ["#FBE4DA", "bg-[#FBE4DA]"],
  ["#FFE9B0", "bg-[#FFE9B0]"],
  ["#F3D9CF", "bg-[#F3D9CF]"],
  ["#EADFD8", "bg-[#EADFD8]"],
  ["#EEF1F4", "bg-mist"],
  ["#F0B83A", "bg-gold"],
]);

/** Class of a picture's background colour, until it has come: of our own colours the nearest; mist without one. */
export function groundClass(ground: string | null): string {
  const wanted = rgbOf(ground ?? "");
  if (!wanted) return "bg-mist";
  const distance = (colour: string) =>
    (rgbOf(colour) ?? []).reduce((sum, part, index) => sum + (part - (wanted[index] ?? 0)) ** 2, 0);
  const [nearest] = [...grounds.keys()].sort((one, other) => distance(one) - distance(other));
  return grounds.get(nearest ?? "") ?? "bg-mist";
}

const rgbOf = (colour: string): number[] | null =>
  /^#[0-9a-f]{6}$/i.test(colour) ? [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) : null;

/** Classes of the place that stays in sight when a picture is cropped, to ten per cent (`picture.css`). */
function focusClass(focus: Shown["focus"]): string {
  if (!focus) return "";
  const tenth = (percent: number) => Math.round(percent / 10) * 10;
  return `focus-at focus-x-${tenth(focus.x)} focus-y-${tenth(focus.y)}`;
}

/** Pictures of the catalogue are below /media; a path that starts with a slash is a picture of the storefront's own. */
const address = (path: string) => (path.startsWith("/") ? path : `/media/${path}`);

const srcSet = (sources: Source[], format: Source["format"]) =>
  sources
    .filter((source) => source.format === format)
    .map((source) => `${address(source.path)} ${source.width}w`)
    .join(", ");

/** For browsers without `<picture>`: the widest WebP up to 960 px, else the narrowest, else any. */
function fallback(sources: Source[]): string {
  const webp = sources.filter((source) => source.format === "webp").sort((a, b) => a.width - b.width);
  const chosen = webp.filter((source) => source.width <= 960).at(-1) ?? webp[0] ?? sources[0];
  return chosen ? address(chosen.path) : "";
}

/**
 * A picture in the sizes made at upload. `sizes` says how wide it is shown; `first` is for the one picture
 * that is the largest of the first screen: fetched first, never lazily.
 */
export function Picture({
  of,
  sizes,
  first = false,
  className = "",
  alt = of.alt,
}: {
  of: Shown;
  sizes: string;
  first?: boolean;
  className?: string;
  alt?: string;
}) {
  const avif = srcSet(of.sources, "avif");
  const webp = fallback(of.sources);
  // A preload link at the start of the document: the browser sees it before the picture itself.
  if (first && avif)
    preload(webp, {
      as: "image",
      imageSrcSet: avif,
      imageSizes: sizes,
      type: "image/avif",
      fetchPriority: "high",
    });
  return (
    <picture>
      {avif ? <source type="image/avif" srcSet={avif} sizes={sizes} /> : null}
      <source type="image/webp" srcSet={srcSet(of.sources, "webp")} sizes={sizes} />
      <img
        src={webp}
        alt={alt}
        width={of.width}
        height={of.height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : "auto"}
        decoding={first ? "sync" : "async"}
        className={`${className} ${focusClass(of.focus)}`.trim()}
      />
    </picture>
  );
}
