import { Button, Input, Label } from "@medusajs/ui";
import { useId, useState, type FormEvent } from "react";
import { smallestPath } from "../../shared/smallest-picture";
import { usePictures } from "./choices";
import { Dialog } from "./dialog";
import { words } from "./words";

interface ImageDialogProps {
  src: string;
  alt: string;
  onApply: (src: string, alt: string) => void;
  onClose: () => void;
}

/** A picture in the text: one of the shop's own, or an address, and what is seen on it. */
export function ImageDialog({ onApply, onClose, ...given }: ImageDialogProps) {
  const id = useId();
  const [src, setSrc] = useState(given.src);
  const [alt, setAlt] = useState(given.alt);
  const choices = usePictures();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (src.trim() !== "") onApply(src.trim(), alt.trim());
  };
  return (
    <Dialog title={words.image.title} onClose={onClose}>
      <div role="group" aria-label={words.image.choose} className="flex flex-wrap gap-2">
        {choices?.pictures.map((picture) => {
          const path = `/media/${smallestPath(picture)}`;
          return (
            <button
              key={path}
              type="button"
              aria-pressed={path === src}
              className="rounded-md border-2 border-transparent aria-pressed:border-ui-border-interactive"
              onClick={() => {
                setSrc(path);
                setAlt(picture.alt);
              }}
            >
              <img
                src={`${choices.mediaUrl}/${smallestPath(picture)}`}
                alt={picture.alt}
                width={96}
                loading="lazy"
              />
            </button>
          );
        })}
      </div>
      <form onSubmit={onSubmit} className="flex flex-col gap-y-2">
        <Label htmlFor={`${id}src`} size="small">
          {words.image.address}
        </Label>
        <Input id={`${id}src`} value={src} required onChange={(event) => setSrc(event.target.value)} />
        <Label htmlFor={`${id}alt`} size="small">
          {words.image.alt}
        </Label>
        <Input id={`${id}alt`} value={alt} required onChange={(event) => setAlt(event.target.value)} />
        <Button type="submit" size="small">
          {words.image.apply}
        </Button>
      </form>
    </Dialog>
  );
}
