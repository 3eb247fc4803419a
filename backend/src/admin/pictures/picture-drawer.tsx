import { Button, Drawer, Hint, Input, Text, toast } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { WholePicture } from "../../contracts/admin-picture";
import { ask } from "../components/ask";
import { Labelled } from "../components/labelled";
import { FocalPoint } from "./focal-point";
import { PictureRemoval } from "./picture-removal";
import { PictureReplacement } from "./picture-replacement";
import { largeOf, usePicturesAgain, useWholePicture } from "./use-pictures";
import { UsedIn } from "./used-in";
import { sentence, words } from "./words";

interface PictureDrawerProps {
  id: string;
  mediaUrl: string;
  onClose: () => void;
}

/** Everything of one picture that can be changed, beside the list. */
export function PictureDrawer({ id, mediaUrl, onClose }: PictureDrawerProps) {
  const { data, isError } = useWholePicture(id);
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{words.details.title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {data ? (
            <Details key={id} whole={data} mediaUrl={mediaUrl} onClose={onClose} />
          ) : (
            <Text size="small">{isError ? words.failed : words.loading}</Text>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close className="txt-small text-ui-fg-base underline">{words.details.close}</Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function Details({
  whole: { picture, usedIn },
  mediaUrl,
  onClose,
}: Omit<PictureDrawerProps, "id"> & { whole: WholePicture }) {
  const again = usePicturesAgain();
  const [alt, setAlt] = useState(picture.alt);
  const [focus, setFocus] = useState(picture.focus);
  const save = useMutation({
    mutationFn: () => ask<WholePicture>(`/pictures/${picture.id}`, { alt, focus }),
    onSuccess: () => {
      toast.success(words.details.saved);
      return again();
    },
    onError: () => toast.error(words.details.notSaved),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const { name, width, height } = picture;
  return (
    <>
      <form onSubmit={onSubmit} className="flex flex-col gap-y-4">
        <FocalPoint src={largeOf(picture, mediaUrl)} focus={focus} onChange={setFocus} />
        <Labelled label={words.details.alt}>
          {(field) => (
            <>
              <Input
                id={field}
                value={alt}
                aria-describedby={`${field}hint`}
                onChange={({ target }) => setAlt(target.value)}
              />
              <Hint id={`${field}hint`}>{words.details.altHint}</Hint>
            </>
          )}
        </Labelled>
        <Button type="submit" size="small" className="self-start" isLoading={save.isPending}>
          {words.details.save}
        </Button>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {sentence("details.facts", { name, width, height })}
        </Text>
      </form>
      <UsedIn uses={usedIn} />
      <PictureReplacement id={picture.id} uses={usedIn.length} onReplaced={onClose} />
      <PictureRemoval id={picture.id} inUse={usedIn.length > 0} onRemoved={onClose} />
    </>
  );
}
