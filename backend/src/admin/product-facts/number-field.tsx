import { Input, Label } from "@medusajs/ui";
import { useId, useState, type ReactNode } from "react";

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** Below it. */
  children?: ReactNode;
}

/** A number as people write it here: with a comma, or a point. @returns undefined for what is none */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}

const written = (value: number | undefined) => (value === undefined ? "" : String(value).replace(".", ","));

/** A labelled number, zero or more; empty when it is not known. */
export function NumberField({ label, value, onChange, children }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(() => written(value));
  const isOther = numberIn(text) !== value;
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        inputMode="decimal"
        aria-describedby={`${id}hint`}
        // What was put in from elsewhere takes the place of what was typed.
        value={isOther ? written(value) : text}
        onChange={({ target }) => {
          const typed = target.value.replace(/[^\d.,]/g, "");
          setText(typed);
          onChange(numberIn(typed));
        }}
      />
      <div id={`${id}hint`}>{children}</div>
    </div>
  );
}
