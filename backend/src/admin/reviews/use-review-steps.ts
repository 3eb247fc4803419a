import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReviewReason } from "../../contracts/review";
import { ask, AskRefused, refusalText } from "../components/ask";
import { words } from "./words";

export type ReviewStep =
  { step: "publish" } | { step: "refuse"; reason: ReviewReason } | { step: "answer"; answer: string };

/** What the owner decides on a review, as she read it; says how that went, and reads the list again. */
export function useReviewSteps({ id, version }: { id: string; version: number }, onDone: () => void) {
  const queries = useQueryClient();
  const steps = useMutation({
    mutationFn: ({ step, ...more }: ReviewStep) => ask(`/reviews/${id}/${step}`, { version, ...more }),
    onSuccess: (_, { step }) => {
      toast.success(words.done[step]);
      onDone();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["reviews"] }),
  });
  return { ...steps, claims: steps.error instanceof AskRefused ? steps.error.claims : [] };
}
