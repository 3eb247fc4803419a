import { useQuery } from "@tanstack/react-query";
import type { HomeChoice, HomeChoiceQuery, HomeChoices } from "../../contracts/home-page";
import { ask } from "../components/ask";
import { useSettled } from "../components/use-settled";

type Kind = HomeChoiceQuery["kind"];

const useChoices = (kind: Kind, asked: Record<string, string>, enabled: boolean) =>
  useQuery({
    queryKey: ["home-choices", kind, asked],
    queryFn: () => ask<HomeChoices>(`/home-choices?${new URLSearchParams({ kind, ...asked })}`),
    placeholderData: (previous) => previous,
    enabled,
  });

const none: HomeChoice[] = [];

/** What readers can see, for what is typed. */
export const useHomeSearch = (kind: Kind, typed: string): HomeChoice[] => {
  const q = useSettled(typed.trim());
  return useChoices(kind, { q }, q !== "").data?.choices ?? none;
};

/** What was chosen; `isWhole`: what is not in it does not exist. */
export function useChosen(kind: Kind, ids: string[]): { choices: HomeChoice[]; isWhole: boolean } {
  const { data, isPlaceholderData } = useChoices(kind, { ids: ids.join(",") }, ids.length > 0);
  return { choices: data?.choices ?? none, isWhole: data !== undefined && !isPlaceholderData };
}
