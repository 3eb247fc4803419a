import { Button, Input, Label, Text } from "@medusajs/ui";
import { useId, useRef, useState, type FormEvent } from "react";
import type { AdminPicture } from "../../contracts/admin-picture";
import { textPath } from "../../shared/text-picture";
import { PictureLibrary } from "../pictures/picture-library";
import { useShownAt } from "./choices";
import { Dialog } from "./dialog";
import { words } from "./words";

interface ImageDialogProps {
  src: string;
  alt: string;
  onApply: (src: string, alt: string) => void;
  onClose: () => void;
}

/** A picture in the text: of the library, or uploaded for it, and what is seen on it. */
export function ImageDialog({ onApply, onClose, ...given }: ImageDialogProps) {
  const id = useId();
  const [src, setSrc] = useState(given.src);
  const [alt, setAlt] = useState(given.alt);
  const field = useRef<HTMLInputElement>(null);
  const address = useShownAt(src);
  const choose = (picture: AdminPicture) => {
    setSrc(`/media/${textPath(picture.shown)}`);
    setAlt(picture.alt);
    field.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (src !== "") onApply(src, alt.trim());
  };
  return (
    <Dialog title={words.image.title} onClose={onClose}>
      <form onSubmit={onSubmit} className="flex flex-col gap-y-2">
        {src === "" ? (
          <Text size="small">{words.image.choose}</Text>
        ) : (
          <img src={address ?? undefined} alt={alt} className="max-h-48 max-w-full self-start rounded-md" />
        )}
        <Label htmlFor={`${id}alt`} size="small">
          {words.image.alt}
        </Label>
        <Input
          id={`${id}alt`}
          ref={field}
          value={alt}
          required
          onChange={(event) => setAlt(event.target.value)}
        />
        <Button type="submit" size="small" disabled={src === ""} className="self-start">
          {words.image.apply}
        </Button>
      </form>
      <PictureLibrary
        verb="choose"
        onPick={choose}
        onUploaded={choose}
        chosen={({ paths }) => paths.some((path) => src === `/media/${path}`)}
      />
    </Dialog>
  );
}
