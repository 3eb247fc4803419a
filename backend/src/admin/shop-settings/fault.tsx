import { Hint } from "@medusajs/ui";
import { useEffect, useRef, type RefObject } from "react";
import type { Saving } from "../page-editor/use-saving";

/** What is to be known of a field that has no place of its own for it, and what is wrong. */
export const Fault = ({ fault, hint }: { fault: string | undefined; hint?: string }) => (
  <>
    {fault === undefined ? null : (
      <div data-fault>
        <Hint variant="error">{fault}</Hint>
      </div>
    )}
    {hint === undefined ? null : <Hint>{hint}</Hint>}
  </>
);

/** After a save that was refused, the first field that is wrong comes into sight. @returns the form to look in */
export function useFirstFault(faults: Saving["faults"]): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector('[aria-invalid="true"], [data-fault]');
    if (Object.keys(faults).length > 0) first?.scrollIntoView({ block: "center" });
  }, [faults]);
  return form;
}
