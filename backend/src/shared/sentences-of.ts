import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";

/**
 * The sentences of a message file, or of one group of it, by their path and with their {values} filled in:
 * `sentencesOf(nl)("paid", { day, means })`. The messages are in ICU's syntax; a path that the file lacks does not
 * compile.
 * @throws when there is no such sentence, or a value that it asks for is not given
 */
export function sentencesOf<
  Messages extends Record<string, unknown>,
  const Group extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never,
>(messages: Messages, group?: Group) {
  return createTranslator<Messages, Group>({
    locale: "nl-BE",
    messages,
    namespace: group,
    onError(error) {
      throw error;
    },
  });
}
