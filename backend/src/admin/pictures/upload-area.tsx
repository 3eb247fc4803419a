import { Button, Text } from "@medusajs/ui";
import { useRef, useState, type DragEvent } from "react";
import type { AdminPicture } from "../../contracts/admin-picture";
import { filesOf } from "./upload";
import { usePastedFiles } from "./use-pasted-files";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";
import { words } from "./words";

/** HEIC is left out: an iPhone then hands over a JPEG by itself. */
const accepted = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff";

/** Where pictures are dropped, pasted or chosen, and how far each is. @param onPicture for each that is there */
export function UploadArea({ onPicture = () => undefined }: { onPicture?: (picture: AdminPicture) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { uploads, add } = useUploads(onPicture);
  usePastedFiles(add);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add(filesOf(event.dataTransfer));
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
      <Button type="button" size="small" variant="secondary" onClick={() => field.current?.click()}>
        {words.upload.choose}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accepted}
        multiple
        aria-label={words.upload.label}
        className="hidden"
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Text size="small" className="text-ui-fg-subtle">
        {words.upload.hint}
      </Text>
      <UploadList uploads={uploads} />
    </div>
  );
}
