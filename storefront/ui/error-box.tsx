import type { ReactNode } from "react";

/** What is wrong in a form, above it. It has the focus after a refusal, and is read out. */
export function ErrorBox({ className = "", children }: { className?: string; children: ReactNode }) {
  return (
    <div
      id="fouten"
      role="alert"
      tabIndex={-1}
      className={`rounded-card border-2 border-clay bg-white px-5 py-4 focus:outline-none ${className}`}
    >
      {children}
    </div>
  );
}
