import { Badge, Text } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import type { HomeChoice, HomeChoiceQuery } from "../../contracts/home-page";
import { Picker } from "../article-editor/picker";
import { OrderButtons } from "./order-buttons";
import { useChosen, useHomeSearch } from "./use-home-choices";
import { words } from "./words";

interface ChosenListProps {
  kind: HomeChoiceQuery["kind"];
  ids: string[];
  onChange: (ids: string[]) => void;
  children: ReactNode;
}

/** Products or articles in the owner's order, and a field to add one. */
export function ChosenList({ kind, ids, onChange, children }: ChosenListProps) {
  const [typed, setTyped] = useState("");
  const said = words.home[kind];
  const [added, setAdded] = useState<HomeChoice[]>([]);
  const { choices, isWhole } = useChosen(kind, ids);
  const results = useHomeSearch(kind, typed).filter(({ id }) => !ids.includes(id));
  const add = (choice: HomeChoice) => {
    setAdded([...added, choice]);
    onChange([...ids, choice.id]);
    setTyped("");
  };
  return (
    <div role="group" aria-label={said.title} className="flex flex-col gap-y-2">
      <Text size="small" weight="plus">
        {said.title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {ids.length === 0 ? said.none : said.some}
      </Text>
      <ol className="flex flex-col gap-y-2 empty:hidden">
        {ids.map((id, at) => {
          const choice = [...choices, ...added].find((each) => each.id === id);
          const name = choice?.title ?? (isWhole ? words.home.deleted : "…");
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-2 rounded-md border px-3 py-2"
            >
              <Text size="small" className="flex min-w-0 flex-wrap items-center gap-2">
                {name}
                {(choice ? !choice.shown : isWhole) ? (
                  <Badge size="2xsmall" color="orange">
                    {words.home.notShown}
                  </Badge>
                ) : null}
              </Text>
              <OrderButtons all={ids} at={at} name={name} onChange={onChange} />
            </li>
          );
        })}
      </ol>
      {children}
      <Picker
        label={said.add}
        typed={typed}
        onTyped={setTyped}
        choices={typed.trim() === "" ? [] : results}
        keyOf={({ id }) => id}
        onPick={add}
      >
        {({ title }) => <Text size="small">{title}</Text>}
      </Picker>
    </div>
  );
}
