type Prior = { price: string; label: string };

const sizes = {
  card: { now: "text-base", small: "text-xs" },
  page: { now: "text-[1.75rem] leading-tight", small: "text-sm" },
} as const;

/**
 * A price as printed, already formatted. `prior` is the lowest price of the 30 days before the reduction
 * (Directive 98/6/EC art. 6a) and never anything else.
 */
export function Price({
  now,
  prior,
  unit,
  size = "card",
}: {
  now: string;
  prior?: Prior | null;
  unit?: string | null;
  size?: keyof typeof sizes;
}) {
  const type = sizes[size];
  const inline = size === "page" ? "ml-3" : "block";
  return (
    <p className="figures">
      <strong className={`${type.now} font-bold ${prior ? "text-clay" : ""}`}>{now}</strong>
      {prior ? (
        <span className={`ml-2 ${type.small} text-soft`}>
          <span className="sr-only">{prior.label} </span>
          <s aria-hidden="true">{prior.price}</s>
          <span className="sr-only">{prior.price}</span>
        </span>
      ) : null}
      {unit ? <span className={`${inline} ${type.small} text-soft`}>{unit}</span> : null}
    </p>
  );
}
