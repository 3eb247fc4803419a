import { useQuery } from "@tanstack/react-query";
import type { HomeChoice, HomeChoiceQuery, HomeChoices } from "../../contracts/home-page";
import { ask } from "../components/ask";
import { useSettled } from "../components/use-settled";

type Kind = HomeChoiceQuery["kind"];

const useChoices = (kind: Kind, asked: Record<string, string>, enabled = true) =>
  useQuery({
    queryKey: ["home-choices", kind, asked],
    queryFn: () => ask<HomeChoices>(`/home-choices?${new URLSearchParams({ kind, ...asked })}`),
    placeholderData: (previous) => previous,
    enabled,
  }).data?.choices;

const none: HomeChoice[] = [];

/** What readers can see, for what is typed. */
export const useHomeSearch = (kind: Kind, typed: string): HomeChoice[] => {
  const q = useSettled(typed.trim());
  return useChoices(kind, { q }, q !== "") ?? none;
};

/** What was chosen, by id; undefined while that is not known. */
export const useChosen = (kind: Kind, ids: string[]): HomeChoice[] | undefined => {
  const known = useChoices(kind, { ids: ids.join(",") }, ids.length > 0);
  return ids.length === 0 ? none : known;
};
