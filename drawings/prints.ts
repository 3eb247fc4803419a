import { bowlMark, fishMark, leafMark } from "./marks";
import { booklet, carton, jar, pouch, type Print } from "./packs";
import { ground, pack, rim } from "./palette";

/** What is printed on each pack: the pack, its sachet and its bundle all say the same. */
const collagen = (sort: string, colour: string, mark = bowlMark, tint: string = ground.collagen): Print => ({
  name: "Collageen",
  sort,
  mark,
  colour,
  tint,
});
const broth = (
  sort: string,
  colour: string,
  name = "Bouillon",
  tint: string = ground.broth,
  mark = bowlMark,
): Print => ({
  name,
  sort,
  mark,
  colour,
  tint,
});
export const prints = {
  naturel: collagen("naturel", pack.naturel),
  cacao: collagen("cacao", pack.cacao, leafMark, ground.cacao),
  vanille: collagen("vanille", pack.vanille, leafMark, "#FFF4D9"),
  vis: collagen("vis", pack.vis, fishMark, "#DCEBF0"),
  sachets: collagen("14 zakjes", pack.naturel),
  gelatine: broth("rund", "#E4E8EF", "Gelatine", "#E6ECFA"),
  chicken: broth("kip", pack.chicken),
  beef: broth("rund", pack.beef),
  boneBroth: broth("rund", pack.boneBroth, "Bottenbouillon", ground.boneBroth),
  lamb: broth("lam", pack.lamb),
  fishBroth: broth("vis", pack.fishBroth, "Bouillon", ground.broth, fishMark),
  list: { name: "Voedingslijst", sort: "voor de koelkast", mark: bowlMark, colour: rim, tint: "#E6ECFA" },
} satisfies Record<string, Print>;
/** Gelatine is white on white: its mark takes the rim's blue. */
export const gelatineJar = () =>
  jar({ ...prints.gelatine, colour: "#DDE3EC", mark: () => bowlMark(rim, "#E6ECFA") }, rim);

/** Packs that still lifes borrow. */
export const packs = {
  naturel: () => pouch(prints.naturel),
  vis: () => pouch(prints.vis),
  carton: () => carton(prints.sachets),
  chicken: () => jar(prints.chicken),
  boneBroth: () => jar(prints.boneBroth),
  gelatine: gelatineJar,
  booklet: () => booklet(prints.list, true),
};
