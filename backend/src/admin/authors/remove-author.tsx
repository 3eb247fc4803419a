import { Button, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdminAuthor } from "../../contracts/author";
import { askDelete, refusalText } from "../components/ask";
import { sentence, words } from "./words";

/** Takes the page of an author away, after asking. */
export function RemoveAuthor({ author, onRemoved }: { author: AdminAuthor; onRemoved: () => void }) {
  const queries = useQueryClient();
  const prompt = usePrompt();
  const removal = useMutation({
    mutationFn: () => askDelete(`/authors/${author.id}`),
    onSuccess: async () => {
      toast.success(words.form.removed);
      await queries.invalidateQueries({ queryKey: ["authors"] });
      onRemoved();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
  });
  const askFirst = async () => {
    const yes = await prompt({
      title: words.form.remove,
      description: sentence("form.removeAsk", { name: author.name }),
      confirmText: words.form.removeYes,
      cancelText: words.form.cancel,
    });
    if (yes) removal.mutate();
  };
  return (
    <Button type="button" variant="transparent" isLoading={removal.isPending} onClick={() => void askFirst()}>
      {words.form.remove}
    </Button>
  );
}
