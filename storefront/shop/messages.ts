import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import nl from "../messages/nl.json";
import { locale } from "./site";

export type Messages = typeof nl;
export type Group = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/**
 * The sentences of one group of messages/nl.json: `const t = words("product"); t("inStock")`.
 * A missing key throws: a page never shows a key to a reader.
 */
export function words<const G extends Group>(group: G) {
  return createTranslator<Messages, G>({
    locale,
    messages: nl,
    namespace: group,
    onError(error) {
      throw error;
    },
  });
}
