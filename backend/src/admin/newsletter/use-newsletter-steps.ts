import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewsletterAnswer, NewsletterWords } from "../../contracts/admin-newsletter";
import { ask, askDelete, refusalText } from "../components/ask";
import { words } from "./words";

export type NewsletterStep = "saved" | "tested" | "sending" | "removed";

interface Wanted {
  step: NewsletterStep;
  /** Left out for a step that changes no words. */
  text?: NewsletterWords;
}

/**
 * What the owner does with a newsletter: each step saves its words first, so that what goes out is what she sees. Says how
 * that went, and reads the list again. @param id null of one that was not saved yet
 */
export function useNewsletterSteps(id: string | null, onDone: (step: NewsletterStep, id: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ step, text }: Wanted): Promise<string> => {
      const path = id ? `/newsletters/${id}` : "/newsletters";
      if (!text) {
        await askDelete(path);
        return id ?? "";
      }
      const { newsletter } = await ask<NewsletterAnswer>(path, text);
      if (step === "tested") await ask(`/newsletters/${newsletter.id}/trial`, {});
      if (step === "sending") await ask(`/newsletters/${newsletter.id}/send`, {});
      return newsletter.id;
    },
    onSuccess: (saved, { step }) => {
      toast.success(words.done[step]);
      onDone(step, saved);
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["newsletters"] }),
  });
}
