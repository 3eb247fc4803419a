/**
 * A drawing for an empty or failed page, made by the script that makes the catalogue's pictures. Decoration only, so
 * without alternative text. `lazy`, although it is at the top of the page: otherwise React preloads the drawing of the
 * "not found" page on every page that may call `notFound()`.
 */
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

/** For an empty cart. */
export const EmptyBowl = () => drawing("lege-kom");

/** For a page that does not exist: a ladle on its rail beside an empty bowl. */
export const EmptyPot = () => drawing("pollepel");

/** For a mail that was sent. */
export const Letter = () => drawing("brief-onderweg");

/** For a failure. */
export const BoilingOver = () => drawing("overgekookt");
