import type { Picture } from "backend/contracts/picture";
import { words } from "./messages";

const widths = [480, 768, 1080, 1600];

/** A picture of the storefront's own, from public/pictures; made by the same script as the catalogue's pictures. */
function scene(name: string, ground: string, alt: string): Picture {
  const sources = (["avif", "webp"] as const).flatMap((format) =>
    widths.map((width) => ({ format, width, path: `/pictures/${name}-${width}.${format}` })),
  );
  return { alt, ground, width: 1600, height: 1067, sources };
}

const t = words("pictures");

export const ownPictures = {
  home: scene("home", "#F0B83A", t("home")),
  about: scene("over-mij", "#F0C4B3", t("about")),
  foodList: scene("voedingslijst-keuken", "#F0B83A", t("foodList")),
};
