import { Button, Text } from "@medusajs/ui";
import { useRef, useState, type ClipboardEvent } from "react";
import type { ChosenFile } from "./chosen-files";
import { words } from "./words";

/**
 * Where a text is pasted. What the program put on the clipboard as HTML is kept beside the words that are shown, until
 * the owner changes them. @param onText what was pasted, as a file
 */
export function PasteArea({ onText }: { onText: (file: ChosenFile) => void }) {
  const [plain, setPlain] = useState("");
  const html = useRef<{ html: string; plain: string } | null>(null);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const given = event.clipboardData.getData("text/html");
    const asText = event.clipboardData.getData("text/plain");
    if (!given || event.currentTarget.value.trim() !== "") return;
    event.preventDefault();
    html.current = { html: given, plain: asText };
    setPlain(asText);
  };
  const convert = () => {
    const asPasted = html.current?.plain === plain ? html.current.html : null;
    const path = asPasted ? `${words.paste.name}.html` : words.paste.name;
    // The mark says that it is UTF-8, whatever the words within say of where they were.
    onText({ path, file: new File(["\ufeff", asPasted ?? plain], path) });
    html.current = null;
    setPlain("");
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <label htmlFor="pasted-text" className="txt-compact-small font-medium">
        {words.paste.label}
      </label>
      <textarea
        id="pasted-text"
        rows={5}
        value={plain}
        onPaste={onPaste}
        onChange={({ target }) => setPlain(target.value)}
        aria-describedby="pasted-text-hint"
        className="txt-small bg-ui-bg-field border-ui-border-base w-full rounded-md border p-2"
      />
      <Text id="pasted-text-hint" size="small" className="text-ui-fg-subtle">
        {words.paste.hint}
      </Text>
      <Button type="button" size="small" variant="secondary" disabled={plain.trim() === ""} onClick={convert}>
        {words.paste.convert}
      </Button>
    </div>
  );
}
