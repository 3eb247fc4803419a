import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReceiveGoods, RecountStock, StockAnswer } from "../../contracts/admin-stock";
import { ask, AskRefused, refusalText } from "../components/ask";
import { words } from "./words";

type Step = { path: "receipts"; body: ReceiveGoods } | { path: "counts"; body: RecountStock };

export interface StockStepEnds {
  /** All is stored. */
  onDone: () => void;
  /** What the form began with is not so any more; what there is now has been read. */
  onOutdated: () => void;
}

/** After these the form begins again; after others the same press can still succeed, or finish what it began. */
const outdated = ["stock_changed", "stock_key_used"];

const isOutdated = (error: unknown) => error instanceof AskRefused && outdated.includes(error.code ?? "");

/** Stores what came in, or each of what was counted, and says how that went. */
export function useStockStep({ onDone, onOutdated }: StockStepEnds) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ steps }: { steps: Step[]; said: string }) => {
      for (const { path, body } of steps) await ask<StockAnswer>(`/stock/${path}`, body);
    },
    onSuccess: (_, { said }) => {
      toast.success(said);
      onDone();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: async (_, error) => {
      await queries.invalidateQueries({ queryKey: ["stock"] });
      if (isOutdated(error)) onOutdated();
    },
  });
}
