import { Button, Text } from "@medusajs/ui";
import { totals, type TextState } from "./import-state";
import { sentence, words } from "./words";

interface StoringBarProps {
  texts: TextState[];
  storing: boolean;
  onStore: (texts: TextState[]) => void;
  onStop: () => void;
}

/** The button that stores what is chosen, how far that is, and the report when it is done. */
export function StoringBar({ texts, storing, onStore, onStop }: StoringBarProps) {
  const chosen = texts.filter((each) => each.chosen);
  const { missing, ...sum } = totals(texts);
  const done = sum.created + sum.updated + sum.unchanged + sum.refused;
  const busy = texts.filter(({ state }) => state.kind === "waiting" || state.kind === "storing").length;
  return (
    <div className="flex flex-col items-start gap-2 px-6 py-4">
      {storing ? (
        <Button type="button" size="small" variant="secondary" onClick={onStop}>
          {words.store.stop}
        </Button>
      ) : (
        <Button type="button" size="small" disabled={chosen.length === 0} onClick={() => onStore(chosen)}>
          {sentence("store.button", { count: chosen.length })}
        </Button>
      )}
      <div role="status" className="flex flex-col gap-1">
        {storing ? (
          <>
            <progress
              className="w-64 max-w-full"
              max={done + busy}
              value={done}
              aria-label={words.report.heading}
            />
            <Text size="small">{sentence("store.progress", { done, total: done + busy })}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {words.store.interrupted}
            </Text>
          </>
        ) : null}
        {!storing && done > 0 ? (
          <Text size="small" weight="plus">
            {sentence("report.done", sum)}
            {missing > 0 ? ` ${sentence("report.missing", { count: missing })}` : ""}
          </Text>
        ) : null}
      </div>
    </div>
  );
}
