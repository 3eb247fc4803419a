import { toast } from "@medusajs/ui";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type {
  OrderRefund,
  OrderRefunded,
  RefundPreview,
  RefundWish,
} from "../../contracts/admin-order-refund";
import { ask, refusalText } from "../components/ask";
import { euros } from "../components/money";
import { sentence, words } from "./words";

/** Names an opening of the dialog, so that it gives money back once however often its button is pressed. */
const freshKey = () => `refund-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;

/** What a wish comes to, as the shop counts it; the one before stays until the next is there. */
export function usePreview(orderId: string, wish: RefundWish) {
  return useQuery({
    queryKey: ["order-refund", orderId, wish],
    queryFn: () => ask<RefundPreview>(`/order-refunds/${orderId}/preview`, wish),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}

/** Gives the money back, once. @param onDone called when it went back */
export function useRefund(orderId: string, onDone: () => void) {
  const [key] = useState(freshKey);
  const queries = useQueryClient();
  const given = useMutation({
    mutationFn: (chosen: Omit<OrderRefund, "key">) =>
      ask<OrderRefunded>(`/order-refunds/${orderId}`, { key, ...chosen } satisfies OrderRefund),
    onSuccess: ({ refunded, again }) => {
      const amount = euros(refunded);
      if (again) toast.info(sentence("again", { amount }));
      else toast.success(sentence("done", { amount }));
      onDone();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    // The order's own sections show what went back.
    onSettled: () => queries.invalidateQueries(),
  });
  return { give: given.mutate, isGiving: given.isPending };
}
