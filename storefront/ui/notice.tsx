import type { ReactNode } from "react";

const looks = {
  error: "border-clay text-clay",
  note: "border-rim text-ink",
  good: "border-ok text-ink",
} as const;

/** A message. Screen readers read an error at once (`role="alert"`); colour is never its only mark. */
export function Notice({
  look = "note",
  title,
  children,
}: {
  look?: keyof typeof looks;
  title?: string;
  children: ReactNode;
}) {
  return (
    <div
      role={look === "error" ? "alert" : undefined}
      className={`rounded-card border-l-4 bg-mist px-5 py-4 ${looks[look]}`}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      <div className="text-sm text-ink">{children}</div>
    </div>
  );
}
