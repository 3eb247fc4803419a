import { Input } from "@medusajs/ui";
import { Labelled } from "../components/labelled";
import { Fault } from "./fault";

interface DateFieldProps {
  label: string;
  /** "2026-12-24", or empty. */
  value: string;
  fault: string | undefined;
  onChange: (day: string) => void;
}

/** A day that may be missing yet. */
export const DateField = ({ label, value, fault, onChange }: DateFieldProps) => (
  <Labelled label={label}>
    {(id) => (
      <>
        <Input id={id} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
        <Fault fault={fault} />
      </>
    )}
  </Labelled>
);
