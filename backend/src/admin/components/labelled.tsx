import { useId, type ReactNode } from "react";
import { Label } from "@medusajs/ui";

/** A field below its label. @param children the field, which takes the id */
export const Labelled = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {children(id)}
    </div>
  );
};
