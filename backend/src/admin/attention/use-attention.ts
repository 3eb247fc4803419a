import { useQuery } from "@tanstack/react-query";
import type { AdminAttention } from "../../contracts/admin-attention";
import { ask } from "../components/ask";

export const attentionKey = ["attention"];

/** What asks for attention, asked again each time that its page or the list of orders is opened, and each minute. */
export const useAttention = () =>
  useQuery({
    queryKey: attentionKey,
    queryFn: () => ask<AdminAttention>("/attention"),
    staleTime: 0,
    refetchInterval: 60_000,
  });
