import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { SoldSubjects } from "../../contracts/claims";
import { judgeRecord } from "../../shared/claims/judge-record";
import { ask } from "../components/ask";
import { ClaimItem } from "../components/claim-item";
import { listOf, type EditedList } from "./list-changes";
import { sentence, words } from "./words";

/** What the list says of food that may not be said: why, and what may be. */
export function ListClaims({ list }: { list: EditedList }) {
  const { data: sold } = useQuery({
    queryKey: ["claims", "sold"],
    queryFn: () => ask<SoldSubjects>("/claims/sold"),
    staleTime: 60_000,
  });
  const shown = useDeferredValue(list);
  const claims = useMemo(() => (sold ? forbiddenIn(shown, sold) : []), [shown, sold]);
  return (
    <div role="status">
      {claims.length > 0 ? (
        <>
          <Text size="small" weight="plus">
            {sentence("claims.forbidden", { count: claims.length })}
          </Text>
          <ul className="mt-2 flex flex-col gap-y-4" aria-label={words.title}>
            {claims.map((claim, at) => (
              <li key={at}>
                <ClaimItem claim={claim} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function forbiddenIn(list: EditedList, sold: SoldSubjects) {
  const { groups, ...own } = listOf(list);
  const of = (field: string, thing: object) =>
    Object.values(thing).flatMap((value) => (typeof value === "string" ? [{ field, words: value }] : []));
  const texts = [
    ...of("text", own),
    ...groups.flatMap(({ items, ...group }) => [
      ...of("text", group),
      ...items.flatMap((item) => of("name", item)),
    ]),
  ];
  return judgeRecord({ kind: "page", texts, products: [], links: [] }, sold).filter(
    ({ decision }) => decision === "never",
  );
}
