import { Input, Label, Text } from "@medusajs/ui";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { sentence } from "./words";

interface PickerProps<Choice> {
  label: string;
  hint?: string;
  typed: string;
  onTyped: (typed: string) => void;
  choices: readonly Choice[];
  keyOf: (choice: Choice) => string;
  onPick: (choice: Choice) => void;
  children: (choice: Choice) => ReactNode;
}

/** A field that searches, with the results below it: arrows and Enter choose one, as a click does. */
export function Picker<Choice>({ choices, keyOf, onPick, onTyped, ...given }: PickerProps<Choice>) {
  const id = useId();
  const [at, setAt] = useState(0);
  const active = Math.min(at, choices.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    const choice = choices[active];
    if (move !== undefined) setAt((active + move + choices.length) % Math.max(choices.length, 1));
    else if (event.key === "Enter" && choice) onPick(choice);
    else return;
    event.preventDefault();
  };
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={`${id}field`} size="small">
        {given.label}
      </Label>
      <Input
        id={`${id}field`}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${id}${active}` : undefined}
        aria-describedby={given.hint ? `${id}hint` : undefined}
        autoComplete="off"
        value={given.typed}
        onChange={(event) => {
          setAt(0);
          onTyped(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {given.hint ? (
        <Text id={`${id}hint`} size="small" className="text-ui-fg-subtle">
          {given.hint}
        </Text>
      ) : null}
      <Text role="status" size="small" className="sr-only">
        {sentence("picker.results", { count: choices.length })}
      </Text>
      <ul id={`${id}list`} role="listbox" aria-label={given.label} className="max-h-80 overflow-y-auto">
        {choices.map((choice, index) => (
          // The keyboard chooses from the field: the options themselves never have the focus.
          <li
            key={keyOf(choice)}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === active}
            className={`cursor-pointer rounded-md p-2 ${index === active ? "bg-ui-bg-base-pressed" : ""}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(choice)}
          >
            {given.children(choice)}
          </li>
        ))}
      </ul>
    </div>
  );
}
