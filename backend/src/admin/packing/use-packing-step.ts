import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PackingResult, PackingResults, PackingSteps, ParcelWish } from "../../contracts/admin-packing";
import { ask } from "../components/ask";
import { sentence, words } from "./words";

/** Orders of one call: each takes a moment, and a call must be answered in time. */
const atOnce = 10;

/** Names a press of the button, so that it counts once however often it is sent. */
const freshKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;

/** Keys of one opening of the panel, by order. */
export function useKeys(): (id: string) => string {
  const [keys] = useState(() => new Map<string, string>());
  return (id) => {
    const key = keys.get(id) ?? freshKey();
    keys.set(id, key);
    return key;
  };
}

const counted = (results: PackingResult[], outcome: PackingResult["outcome"]) =>
  results.filter((each) => each.outcome === outcome).length;

/** Takes a step for some orders and says what became of each. @param onDone called when none was refused */
export function usePackingStep(step: PackingSteps["step"], onDone: () => void) {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<PackingResult[]>([]);
  const taken = useMutation({
    mutationFn: async (orders: ParcelWish[]) => {
      const results: PackingResult[] = [];
      for (let from = 0; from < orders.length; from += atOnce) {
        const body: PackingSteps = { step, orders: orders.slice(from, from + atOnce) };
        results.push(...(await ask<PackingResults>("/packing/steps", body)).results);
      }
      return results;
    },
    onSuccess: (results) => {
      const [done, already] = [counted(results, "done"), counted(results, "already")];
      if (done > 0) toast.success(sentence(`done.${step}`, { count: done }));
      if (already > 0) toast.info(sentence("already", { count: already }));
      const faults = results.filter(({ outcome }) => outcome === "refused");
      setRefused(faults);
      if (faults.length === 0) onDone();
    },
    onError: () => toast.error(words.refusedOther),
    // The order's own sections and every list show where it is.
    onSettled: () => queries.invalidateQueries(),
  });
  return { take: taken.mutate, isTaking: taken.isPending, refused };
}
