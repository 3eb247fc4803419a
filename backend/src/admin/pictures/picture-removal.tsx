import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { askDelete } from "../components/ask";
import { usePicturesAgain } from "./use-pictures";
import { words } from "./words";

interface PictureRemovalProps {
  id: string;
  inUse: boolean;
  onRemoved: () => void;
}

/** Deletes a picture that is nowhere in use, after a question. */
export function PictureRemoval({ id, inUse, onRemoved }: PictureRemovalProps) {
  const prompt = usePrompt();
  const again = usePicturesAgain();
  const removal = useMutation({
    mutationFn: () => askDelete(`/pictures/${id}`),
    onSuccess: () => {
      toast.success(words.delete.done);
      onRemoved();
      return again();
    },
    onError: () => toast.error(words.delete.inUse),
  });
  const ask = async () => {
    const { sure: title, description, confirm: confirmText, cancel: cancelText } = words.delete;
    if (await prompt({ title, description, confirmText, cancelText })) removal.mutate();
  };
  if (inUse)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.delete.inUse}
      </Text>
    );
  return (
    <Button
      type="button"
      size="small"
      variant="danger"
      className="self-start"
      isLoading={removal.isPending}
      onClick={() => void ask()}
    >
      {words.delete.action}
    </Button>
  );
}
