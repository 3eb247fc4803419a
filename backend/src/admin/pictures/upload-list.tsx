import type { Upload } from "./use-uploads";
import { sentence, words } from "./words";

/** How far each file is; nothing without files. */
export const UploadList = ({ uploads, className = "" }: { uploads: Upload[]; className?: string }) => (
  <ul
    aria-label={words.upload.list}
    aria-live="polite"
    className={`flex flex-col gap-1 empty:hidden ${className}`}
  >
    {uploads.map((each) => (
      <li
        key={each.key}
        className={`txt-small ${each.state === "refused" ? "text-ui-fg-error" : "text-ui-fg-base"}`}
      >
        {stateOf(each)}
      </li>
    ))}
  </ul>
);

function stateOf({ name, state, sent, reason }: Upload): string {
  if (state === "refused") return sentence("upload.refused", { name, reason });
  if (state === "done") return sentence("upload.done", { name });
  return sent < 1
    ? sentence("upload.sending", { name, percent: Math.round(sent * 100) })
    : sentence("upload.rendering", { name });
}
