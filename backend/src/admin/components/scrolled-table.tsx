import type { ReactNode } from "react";

/** What is wider than a telephone scrolls sideways, with the keyboard too. */
export const ScrolledTable = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
