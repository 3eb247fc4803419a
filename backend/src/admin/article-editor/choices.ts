import { useQuery } from "@tanstack/react-query";
import type { LinkTargets, ProductChoice, ProductChoices } from "../../contracts/editor";
import { safeImage } from "../../shared/safe-address";
import { ask } from "../components/ask";
import { useSettled } from "../components/use-settled";
import { useAddressOf } from "../pictures/use-pictures";

const aMinute = 60_000;

const none: never[] = [];

/** Products for what is typed, best first. */
export function useProductSearch(typed: string): ProductChoice[] {
  const q = useSettled(typed);
  const { data } = useQuery({
    queryKey: ["editor", "products", q],
    queryFn: () => ask<ProductChoices>(`/editor/products?q=${encodeURIComponent(q)}`),
    placeholderData: (previous) => previous,
  });
  return data?.products ?? none;
}

/** The product of a handle; null when readers cannot buy it, undefined while that is not known. */
export function useProduct(handle: string): ProductChoice | null | undefined {
  const { data } = useQuery({
    queryKey: ["editor", "product", handle],
    queryFn: () => ask<ProductChoices>(`/editor/products?handles=${encodeURIComponent(handle)}`),
    staleTime: aMinute,
  });
  return data && (data.products[0] ?? null);
}

/** Places on the site for what is typed. */
export function useLinkSearch(typed: string): LinkTargets["targets"] {
  const q = useSettled(typed);
  const { data } = useQuery({
    queryKey: ["editor", "links", q],
    queryFn: () => ask<LinkTargets>(`/editor/links?q=${encodeURIComponent(q)}`),
    placeholderData: (previous) => previous,
  });
  return data?.targets ?? none;
}

/** Where the Admin finds a picture of a text; null for one from elsewhere, which is not loaded. */
export const useShownAt = (src: string): string | null =>
  useAddressOf(safeImage(src)?.replace(/^\/media\//, "") ?? null);
