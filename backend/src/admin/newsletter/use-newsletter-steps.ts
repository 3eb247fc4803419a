import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdminNewsletter, NewsletterAnswer, NewsletterWords } from "../../contracts/admin-newsletter";
import { ask, askDelete, refusalText } from "../components/ask";
import { words } from "./words";

export type NewsletterStep = "saved" | "tested" | "sending" | "removed";

type Saved = Pick<AdminNewsletter, "id" | "savedAt">;

interface Wanted {
  step: NewsletterStep;
  /** Left out for a step that changes no words. */
  text?: NewsletterWords;
}

/**
 * What the owner does with a newsletter: each step saves its words first, so that what goes out is what she sees. Says how
 * that went, and reads the list again. @param saved as it was read or saved last; null of one that was not saved yet
 */
export function useNewsletterSteps(
  saved: Saved | null,
  onSaved: (saved: Saved) => void,
  onDone: (step: NewsletterStep) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ step, text }: Wanted): Promise<void> => {
      const path = saved ? `/newsletters/${saved.id}` : "/newsletters";
      if (!text) return void (await askDelete(path));
      const body = saved ? { ...text, savedAt: saved.savedAt } : text;
      const { newsletter } = await ask<NewsletterAnswer>(path, body);
      // Before what may fail after it: these words are stored.
      onSaved(newsletter);
      if (step === "tested") await ask(`/newsletters/${newsletter.id}/trial`, {});
      if (step === "sending") await ask(`/newsletters/${newsletter.id}/send`, {});
    },
    onSuccess: (_, { step }) => {
      toast.success(words.done[step]);
      onDone(step);
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["newsletters"] }),
  });
}
