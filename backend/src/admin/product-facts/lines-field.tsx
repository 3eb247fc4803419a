import { Button, Text, Textarea } from "@medusajs/ui";
import type { ReactNode } from "react";
import { sentence, words } from "./words";

interface LinesFieldProps {
  label: string;
  hint?: string;
  lines: string[];
  /** Name of the line with this number. */
  nameOf: (number: number) => string;
  add: string;
  onChange: (lines: string[]) => void;
  children?: ReactNode;
}

/** Several sentences, one field each. */
export const LinesField = ({ label, hint, lines, nameOf, add, onChange, children }: LinesFieldProps) => (
  <div className="flex flex-col gap-y-2" role="group" aria-label={label}>
    <Text size="small" weight="plus">
      {label}
    </Text>
    {hint === undefined ? null : (
      <Text size="small" className="text-ui-fg-subtle">
        {hint}
      </Text>
    )}
    {lines.map((line, at) => (
      // The place is what a line is: they are neither sorted nor put in between.
      <div key={at} className="flex items-start gap-2">
        <Textarea
          aria-label={nameOf(at + 1)}
          rows={2}
          value={line}
          onChange={({ target }) =>
            onChange(lines.map((each, index) => (index === at ? target.value : each)))
          }
        />
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-label={sentence("lines.remove", { name: nameOf(at + 1) })}
          onClick={() => onChange(lines.filter((_, index) => index !== at))}
        >
          {words.lines.removeShort}
        </Button>
      </div>
    ))}
    {children}
    <div>
      <Button type="button" size="small" variant="secondary" onClick={() => onChange([...lines, ""])}>
        {add}
      </Button>
    </div>
  </div>
);
