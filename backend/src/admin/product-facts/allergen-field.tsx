import { Text } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { allergens } from "../../shared/food-facts/allergens";
import { Field } from "../article-editor/field";
import { CheckLine } from "./check-line";
import { wordsIn } from "./comma-field";
import { words } from "./words";

const names = Object.keys(allergens);

interface AllergenFieldProps {
  label: string;
  chosen: string[];
  onChange: (chosen: string[]) => void;
  children?: ReactNode;
}

/** The fourteen allergens to tick, and others by their name. */
export function AllergenField({ label, chosen, onChange, children }: AllergenFieldProps) {
  const others = chosen.filter((each) => !names.includes(each));
  const [typed, setTyped] = useState(others.join(", "));
  const put = (next: string[]) =>
    onChange([...names.filter((name) => next.includes(name)), ...wordsIn(typed)]);
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend>
        <Text size="small" weight="plus">
          {label}
        </Text>
      </legend>
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
        {names.map((name) => (
          <CheckLine
            key={name}
            label={name}
            name={`${label}: ${name}`}
            isChecked={chosen.includes(name)}
            onChange={(isChecked) =>
              put(isChecked ? [...chosen, name] : chosen.filter((each) => each !== name))
            }
          />
        ))}
      </div>
      <Field
        label={`${label}: ${words.declaration.other.toLowerCase()}`}
        value={wordsIn(typed).join() === others.join() ? typed : others.join(", ")}
        onChange={(text) => {
          setTyped(text);
          onChange([...chosen.filter((each) => names.includes(each)), ...wordsIn(text)]);
        }}
      >
        {children}
      </Field>
    </fieldset>
  );
}
