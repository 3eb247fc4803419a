import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { LetterState } from "../../contracts/admin-reader-letter";
import words from "../messages/letters.json";
import { ask, askDelete, refusalText } from "./ask";

export type LetterStep =
  | { step: "answer"; answer: string }
  | { step: "state"; state: Exclude<LetterState, "answered"> }
  | { step: "delete" };

const done = (taken: LetterStep): string => {
  if (taken.step === "state") return words.done[taken.state];
  return taken.step === "answer" ? words.done.answer : words.done.deleted;
};

/** What the owner does with a letter; says how that went, and reads the list again. */
export function useLetterSteps(id: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (wanted: LetterStep) => {
      const path = `/reader-letters/${id}`;
      if (wanted.step === "delete") return askDelete(path);
      const { step, ...body } = wanted;
      await ask(`${path}/${step}`, body);
    },
    onSuccess: (_, taken) => {
      toast.success(done(taken));
      onDone();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["reader-letters"] }),
  });
}
