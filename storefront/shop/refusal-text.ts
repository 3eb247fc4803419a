import nl from "../messages/nl.json";
import { words } from "./messages";

type Known = keyof (typeof nl)["errors"];
const isKnown = (code: string): code is Known => Object.hasOwn(nl.errors, code);

/** The sentence for a refusal's code; a general one for a code without a sentence. */
export function refusalText(code: string): string {
  const t = words("errors");
  return isKnown(code) ? t(code) : t("unexpected");
}

/** The refusal that an address names, as in `?melding=cart_empty`; null for what is none of ours. */
export const knownRefusal = (code: string | undefined): string | null =>
  code !== undefined && isKnown(code) ? code : null;
