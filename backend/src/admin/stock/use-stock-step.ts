import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReceiveGoods, RecountStock, StockAnswer } from "../../contracts/admin-stock";
import { ask, refusalText } from "../components/ask";
import { words } from "./words";

type Step = { path: "receipts"; body: ReceiveGoods } | { path: "counts"; body: RecountStock };

/** Stores what came in, or each of what was counted, and says how that went. @param onDone called when all is stored */
export function useStockStep(onDone: () => void) {
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
    onSettled: () => queries.invalidateQueries({ queryKey: ["stock"] }),
  });
}
