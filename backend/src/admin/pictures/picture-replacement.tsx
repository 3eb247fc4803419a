import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../components/ask";
import { PictureLibrary } from "./picture-library";
import { usePicturesAgain } from "./use-pictures";
import { sentence, words } from "./words";

interface PictureReplacementProps {
  id: string;
  /** In how many places it is. */
  uses: number;
  onReplaced: () => void;
}

/** Puts another picture wherever this one is, after a question: of the library, or one that is uploaded for it. */
export function PictureReplacement({ id, uses, onReplaced }: PictureReplacementProps) {
  const prompt = usePrompt();
  const [choosing, setChoosing] = useState(false);
  const again = usePicturesAgain();
  const replace = useMutation({
    mutationFn: (other: string) => ask(`/pictures/${id}/replacement`, { with: other }),
    onSuccess: () => {
      toast.success(words.replace.done);
      onReplaced();
      return again();
    },
    onError: () => toast.error(words.details.notSaved),
  });
  const by = async (picture: { id: string }) => {
    if (picture.id === id) return;
    const { sure: title, confirm: confirmText, cancel: cancelText } = words.replace;
    const description = sentence("replace.description", { count: uses });
    if (await prompt({ title, description, confirmText, cancelText, variant: "confirmation" }))
      replace.mutate(picture.id);
  };
  return (
    <section aria-label={words.replace.title} className="flex flex-col items-stretch gap-2">
      <Text size="small" weight="plus">
        {words.replace.title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {replace.isPending ? words.replace.busy : words.replace.hint}
      </Text>
      {choosing ? (
        <PictureLibrary
          verb="choose"
          onPick={(picture) => void by(picture)}
          onUploaded={(picture) => void by(picture)}
          chosen={(each) => each.id === id}
        />
      ) : (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => setChoosing(true)}
        >
          {words.replace.choose}
        </Button>
      )}
    </section>
  );
}
