import { Hint } from "@medusajs/ui";

/** What is to be known of a field that has no place of its own for it, and what is wrong. */
export const Fault = ({ fault, hint }: { fault: string | undefined; hint?: string }) => (
  <>
    {fault === undefined ? null : <Hint variant="error">{fault}</Hint>}
    {hint === undefined ? null : <Hint>{hint}</Hint>}
  </>
);
