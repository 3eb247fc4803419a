import { Hint, Input, Label, Textarea } from "@medusajs/ui";
import { useId, type ReactNode } from "react";
import { sentence, words } from "./words";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What was wrong with it when it was last saved. */
  fault?: string;
  /** So many signs are shown in search results. */
  most?: number;
  lines?: number;
  /** More that is to be known, below it. */
  children?: ReactNode;
}

/** A labelled field, with what is to be known and what is wrong below it. */
export function Field({ label, value, onChange, hint, fault, most, lines, children }: FieldProps) {
  const id = useId();
  const length = most === undefined ? null : lengthOf(value, most);
  const given = {
    id,
    value,
    "aria-invalid": fault !== undefined,
    "aria-describedby": `${id}hint`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {lines === undefined ? <Input {...given} /> : <Textarea {...given} rows={lines} />}
      <div id={`${id}hint`} className="flex flex-col gap-y-1">
        {fault === undefined ? null : <Hint variant="error">{fault}</Hint>}
        {hint === undefined ? null : <Hint>{hint}</Hint>}
        {length === null ? null : <Hint>{length}</Hint>}
        {children}
      </div>
    </div>
  );
}

const lengthOf = (value: string, most: number) =>
  sentence(value.length > most ? "fields.tooLong" : "fields.length", { length: value.length, most });

/** What is wrong with a field, in words. */
export const faultWords = (fault: string | undefined): string | undefined =>
  fault && (fault === "missing" || fault === "too_long" ? words.fields[fault] : words.fields.invalid);
