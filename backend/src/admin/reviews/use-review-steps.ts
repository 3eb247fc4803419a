import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DecidedReview } from "../../contracts/admin-review";
import type { ReviewReason } from "../../contracts/review";
import { ask, AskRefused, refusalText } from "../components/ask";
import { words } from "./words";

/** What she answers, and the answer that she saw. */
interface Answered {
  before: string;
  answer: string;
}

export type ReviewStep =
  | { step: "publish"; answered?: Answered }
  | { step: "refuse"; reason: ReviewReason }
  | ({ step: "answer" } & Answered);

/** What the owner decides on a review, as she read it; says how that went, and reads the list again. */
export function useReviewSteps({ id, version }: { id: string; version: number }, onDone: () => void) {
  const queries = useQueryClient();
  const steps = useMutation({
    mutationFn: ({ step, ...more }: ReviewStep) =>
      ask<DecidedReview>(`/reviews/${id}/${step}`, { version, ...more }),
    onSuccess: ({ mailed }, { step }) => {
      toast.success(step === "refuse" && !mailed ? words.done.refuseUnmailed : words.done[step]);
      onDone();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["reviews"] }),
  });
  return { ...steps, claims: steps.error instanceof AskRefused ? steps.error.claims : [] };
}
