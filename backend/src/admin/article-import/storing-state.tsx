import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { TextState } from "./import-state";
import { sentence, words } from "./words";

/** How far the storing of a text is, and what came of it. @param pictures how many are stored with it */
export function StoringState({ state, pictures }: { state: TextState["state"]; pictures: number }) {
  switch (state.kind) {
    case "ready":
      return null;
    case "waiting":
      return <Text size="small">{words.store.waiting}</Text>;
    case "storing":
      return (
        <Text size="small">
          {state.picture === null
            ? words.store.storing
            : sentence("store.pictures", { at: state.picture, total: pictures })}
        </Text>
      );
    case "refused":
      return (
        <Text size="small" className="text-ui-fg-error">
          {sentence("store.refused", { reason: state.reason })}
        </Text>
      );
    case "stored":
      return (
        <>
          <Text size="small">
            {words.store.outcome[state.stored.outcome]}
            {" · "}
            <Link to={`/articles/${state.stored.id}`} className="text-ui-fg-base underline">
              {state.stored.outcome === "created" ? words.store.openDraft : words.store.openArticle}
            </Link>
          </Text>
          {state.stored.missing.length > 0 ? (
            <Text size="small" className="text-ui-fg-error break-all">
              {sentence("store.missing", { addresses: state.stored.missing.join(", ") })}
            </Text>
          ) : null}
        </>
      );
  }
}
