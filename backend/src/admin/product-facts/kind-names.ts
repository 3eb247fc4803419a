import { productKind } from "../../contracts/declaration-facts";
import { words } from "./words";

/** Names of the kinds, in order. */
export const kinds = productKind.options.map((kind) => [kind, words.kinds[kind]] as const);
