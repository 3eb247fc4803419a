import { useState, type ReactNode } from "react";
import { Field } from "../article-editor/field";

interface CommaFieldProps {
  label: string;
  hint?: string;
  values: string[];
  onChange: (values: string[]) => void;
  children?: ReactNode;
}

/** The words of a line, parted by commas. */
export const wordsIn = (text: string): string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** Several words in one field, with a comma between them. */
export function CommaField({ label, hint, values, onChange, children }: CommaFieldProps) {
  const [typed, setTyped] = useState(values.join(", "));
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      // What was put in from elsewhere takes the place of what was typed.
      value={wordsIn(typed).join() === values.join() ? typed : values.join(", ")}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsIn(text));
      }}
    >
      {children}
    </Field>
  );
}
