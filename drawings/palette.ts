/** Every colour of the drawings. The look allows five to a drawing: enamel, ink, rim and the two of its subject. */
export const enamel = "#FDFDFB";
export const ink = "#17203A";
export const soft = "#566079";
export const rim = "#1F3F94";
export const rimDark = "#16295F";
export const gold = "#F0B83A";
export const butter = "#FFF4D9";
export const mist = "#EEF1F4";
export const line = "#CFD6DF";
export const clay = "#B3261E";
export const leaf = "#3F7D48";
export const leafPale = "#C9DDB0";
export const carrot = "#E2733B";
export const wood = "#D9A866";
export const woodDark = "#B98547";
export const bone = "#F6E7CC";
export const yolk = "#F6C54A";

/** The ground behind a pack, by line; customers recognise the line by it. */
export const ground = {
  collagen: "#FBE4DA",
  broth: "#FFE9B0",
  boneBroth: "#F3D9CF",
  cacao: "#EADFD8",
  tool: mist,
} as const;

/** The colour of what is in the pack, and so of the pack. */
export const pack = {
  naturel: "#D98B70",
  cacao: "#6B4637",
  vanille: "#E7BF5E",
  vis: "#3F8198",
  chicken: "#C8821F",
  beef: "#96491F",
  boneBroth: "#7B2B1D",
  lamb: "#6F4C2B",
  fishBroth: "#DDBB6C",
} as const;

/** What is drawn as a liquid: its surface and the light on it. */
export interface Liquid {
  surface: string;
  light: string;
}
export const liquid = {
  broth: { surface: "#C57A12", light: "#E6A936" },
  beef: { surface: "#8A4318", light: "#B0642B" },
  lamb: { surface: "#7B5429", light: "#A0763F" },
  fish: { surface: "#E3C273", light: "#F2DCA0" },
  coffee: { surface: "#4A2F23", light: "#73503D" },
  cocoa: { surface: "#7A5140", light: "#9B7260" },
  juice: { surface: "#F0A23A", light: "#F8C271" },
  risotto: { surface: "#EBCB86", light: "#F8E6BC" },
  milk: { surface: "#F5E7CF", light: "#FFF9EC" },
} as const satisfies Record<string, Liquid>;
