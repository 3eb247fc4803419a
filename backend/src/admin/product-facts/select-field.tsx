import { Label } from "@medusajs/ui";
import { useId, type ReactNode } from "react";

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value | null;
  /** Values with their names, in order. */
  options: readonly (readonly [Value, string])[];
  /** While nothing is chosen. */
  none?: string;
  onChange: (value: Value) => void;
  children?: ReactNode;
}

/** A labelled choice of a few. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  none,
  onChange,
  children,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <select
        id={id}
        aria-describedby={`${id}hint`}
        className="txt-small bg-ui-bg-field border-ui-border-base h-8 w-full min-w-0 rounded-md border px-2"
        value={value ?? ""}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {none === undefined ? null : (
          <option value="" disabled={value !== null}>
            {none}
          </option>
        )}
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <div id={`${id}hint`}>{children}</div>
    </div>
  );
}
