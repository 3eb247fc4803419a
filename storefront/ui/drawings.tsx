/*
 * Lazy, although it stands at the top: React would tell the browser to fetch the drawing of the "not found" page ahead
 * on every page that might end in one.
 */

/** Drawings for empty and failed pages, made by the script that draws the catalogue. Decoration: the words stand beside. */

const drawing = (name: string) => (
  <img
    src={`/drawings/${name}.svg`}
    loading="lazy"
    alt=""
    width={640}
    height={440}
    className="h-auto w-full"
  />
);

/** Nothing in it yet. */
export const EmptyBowl = () => drawing("lege-kom");

/** Nothing here: a ladle on its rail beside an empty bowl. */
export const EmptyPot = () => drawing("pollepel");

/** A letter on its way. */
export const Letter = () => drawing("brief-onderweg");

/** Something went wrong. */
export const BoilingOver = () => drawing("overgekookt");
