import { Text } from "@medusajs/ui";
import type { FileState } from "./import-state";
import { sentence, skippedWords, words } from "./words";

/** How far each file is, and what of it is no article; nothing without files. */
export const FileList = ({ files, pictures }: { files: FileState[]; pictures: number }) => (
  <div aria-live="polite" className="flex flex-col gap-1">
    <ul aria-label={words.files.list} className="flex flex-col gap-1 empty:hidden">
      {files.map((each) => (
        <li
          key={each.key}
          className={`txt-small break-words ${each.state === "refused" ? "text-ui-fg-error" : "text-ui-fg-base"}`}
        >
          {stateOf(each)}
          {each.skipped.length > 0 ? (
            <span className="text-ui-fg-subtle block">
              {sentence("files.skipped", { name: each.name, what: skippedWords(each.skipped) })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
    {pictures > 0 ? <Text size="small">{sentence("files.pictures", { count: pictures })}</Text> : null}
  </div>
);

function stateOf({ name, state, count, reason }: FileState): string {
  switch (state) {
    case "refused":
      return sentence("files.refused", { name, reason });
    case "done":
      return sentence("files.done", { name, count });
    default:
      return sentence(`files.${state}`, { name });
  }
}
