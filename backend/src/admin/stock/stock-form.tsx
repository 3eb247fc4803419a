import { Button } from "@medusajs/ui";
import type { FormEvent, ReactNode } from "react";

interface StockFormProps {
  label: string;
  save: string;
  cancel: string;
  isPending: boolean;
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A form below a row of the stock, with its two buttons. */
export const StockForm = ({ label, save, cancel, isPending, onSave, onCancel, children }: StockFormProps) => (
  <form
    onSubmit={(event: FormEvent) => {
      event.preventDefault();
      onSave();
    }}
    noValidate
    aria-label={label}
    className="flex flex-col gap-y-3"
  >
    {children}
    <div className="flex flex-wrap gap-2">
      <Button type="submit" size="small" isLoading={isPending}>
        {save}
      </Button>
      <Button type="button" size="small" variant="transparent" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  </form>
);
