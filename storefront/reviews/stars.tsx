import { words } from "@/shop/messages";
import { averageText } from "./figures";

const all = [1, 2, 3, 4, 5] as const;

/** One star; the words beside it say how many there are. */
export function Star({ filled = true, className = "size-5" }: { filled?: boolean; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden
      className={`shrink-0 text-broth ${className}`}
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    >
      <path d="M10 1.9l2.5 5.1 5.6.8-4 4 .9 5.6-5-2.7-5 2.7.9-5.6-4-4 5.6-.8z" />
    </svg>
  );
}

/** How many stars of five, in words for who does not see them. */
export function Stars({ of, className }: { of: number; className?: string }) {
  return (
    <span className="inline-flex gap-0.5 align-middle">
      {all.map((each) => (
        <Star key={each} filled={each <= Math.round(of)} className={className} />
      ))}
      <span className="sr-only">
        {words("reviews")("stars", { count: Number.isInteger(of) ? String(of) : averageText(of) })}
      </span>
    </span>
  );
}
