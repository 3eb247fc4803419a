import { Button, Text } from "@medusajs/ui";
import { useRef, useState, type DragEvent } from "react";
import { filesOfDrop, filesOfField, type ChosenFile } from "./chosen-files";
import { words } from "./words";

/** Where files and folders are dropped or chosen. */
export function FileArea({ onFiles }: { onFiles: (files: ChosenFile[]) => void }) {
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer).then(onFiles);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`flex flex-col items-start gap-2 rounded-lg border border-dashed p-4 ${over ? "border-ui-border-interactive bg-ui-bg-highlight" : "border-ui-border-strong bg-ui-bg-component"}`}
    >
      <div className="flex flex-wrap gap-2">
        <FileButton name={words.files.choose} label={words.files.label} onFiles={onFiles} />
        <FileButton name={words.files.folder} label={words.files.folderLabel} folder onFiles={onFiles} />
      </div>
      <Text size="small" className="text-ui-fg-subtle max-w-prose">
        {words.files.hint}
      </Text>
    </div>
  );
}

interface FileButtonProps {
  name: string;
  label: string;
  folder?: boolean;
  onFiles: (files: ChosenFile[]) => void;
}

function FileButton({ name, label, folder = false, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button type="button" size="small" variant="secondary" onClick={() => field.current?.click()}>
        {name}
      </Button>
      <input
        ref={(element) => {
          field.current = element;
          // React knows no property for it.
          if (folder) element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        aria-label={label}
        className="hidden"
        onChange={({ target }) => {
          onFiles(filesOfField(target));
          target.value = "";
        }}
      />
    </>
  );
}
