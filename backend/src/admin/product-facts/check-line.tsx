import { Checkbox, Label } from "@medusajs/ui";
import { useId } from "react";

interface CheckLineProps {
  label: string;
  /** Read aloud in the place of the label. */
  name?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A box to tick, with its words. */
export function CheckLine({ label, name, isChecked, onChange }: CheckLineProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-x-2 py-1">
      <Checkbox
        id={id}
        className="mt-0.5 shrink-0"
        aria-label={name}
        checked={isChecked}
        onCheckedChange={(next) => onChange(next === true)}
      />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  );
}
