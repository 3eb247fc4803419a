"use client";

import type { WordForms } from "backend/contracts/recipe";
import { createContext, use, useState, type MouseEvent, type ReactNode } from "react";
import { amountText, type Line } from "./amount-text";

interface Reckoned {
  /** That the recipe was written for, and that are shown. */
  base: number;
  shown: number;
  show: (portions: number) => void;
}

const Shown = createContext<Reckoned>({ base: 1, shown: 1, show: () => undefined });

/** What is inside follows the number of portions: the stepper changes it at once; without script it leads to a page. */
export function Portions({ base, first, children }: { base: number; first: number; children: ReactNode }) {
  const [shown, show] = useState(first);
  return <Shown value={{ base, shown, show }}>{children}</Shown>;
}

const side =
  "grid min-h-[44px] min-w-[44px] shrink-0 place-items-center px-2 text-xl font-semibold text-rim hover:bg-mist print:hidden aria-disabled:cursor-default aria-disabled:text-soft";

/** One portion less, how many, one more. @param path of the page for a number of portions, up to the number */
export function PortionSteps({
  path,
  most,
  words,
}: {
  path: string;
  most: number;
  words: { less: string; more: string } & WordForms;
}) {
  const { shown, show } = use(Shown);
  const step = (by: 1 | -1, label: string, sign: string) => {
    const to = shown + by;
    // The same element without its link: a reader who steps by key to the last one stays on it.
    const isEnd = to < 1 || to > most;
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      show(to);
    };
    return (
      <a
        href={isEnd ? undefined : `${path}/${to}`}
        role={isEnd ? "link" : undefined}
        aria-disabled={isEnd || undefined}
        tabIndex={0}
        rel="nofollow"
        aria-label={label}
        className={side}
        onClick={isEnd ? undefined : onClick}
      >
        {sign}
      </a>
    );
  };
  return (
    <div className="inline-flex max-w-full items-center overflow-clip rounded-control border border-control bg-white print:border-0">
      {step(-1, words.less, "−")}
      <span aria-live="polite" className="figures min-w-[96px] px-1 text-center font-semibold print:min-w-0">
        {shown} {shown === 1 ? words.one : words.many}
      </span>
      {step(1, words.more, "+")}
    </div>
  );
}

/** How much of an ingredient. */
export function Amount({ of }: { of: Line }) {
  const { base, shown } = use(Shown);
  return <>{amountText(of, shown / base)}</>;
}

/** The word for what is counted: of one, or of more. */
export function Counted({ forms, most }: { forms: WordForms; most: number | null }) {
  const { base, shown } = use(Shown);
  return <>{most !== null && (most * shown) / base <= 1 ? forms.one : forms.many}</>;
}

/** A link to the page of the recipe alone, for as many portions as are shown. */
export function RecipeLink({ path, children }: { path: string; children: ReactNode }) {
  const { shown } = use(Shown);
  return (
    <a
      href={`${path}/${shown}`}
      rel="nofollow"
      className="text-link inline-flex min-h-11 items-center print:hidden"
    >
      {children}
    </a>
  );
}

/** Prints the page. */
export const PrintButton = ({ label }: { label: string }) => (
  <button
    type="button"
    onClick={() => print()}
    className="needs-script text-link inline-flex min-h-11 items-center print:hidden"
  >
    {label}
  </button>
);
