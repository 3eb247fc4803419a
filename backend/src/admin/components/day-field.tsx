import { Input } from "@medusajs/ui";
import { Labelled } from "./labelled";

interface DayFieldProps {
  label: string;
  value: string;
  least?: string | undefined;
  most?: string | undefined;
  onChange: (day: string) => void;
}

/** A day as "2026-11-30". One that is not whole yet changes nothing. */
export const DayField = ({ label, value, least, most, onChange }: DayFieldProps) => (
  <Labelled label={label}>
    {(id) => (
      <Input
        id={id}
        type="date"
        required
        min={least}
        max={most}
        value={value}
        onChange={({ target }) =>
          target.value && target.validity.valid ? onChange(target.value) : undefined
        }
      />
    )}
  </Labelled>
);
