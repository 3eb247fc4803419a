import type { ButtonHTMLAttributes, AnchorHTMLAttributes } from "react";

const shape =
  "inline-flex min-h-12 max-w-full wrap-anywhere print:hidden items-center justify-center gap-2 rounded-control px-6 text-center font-semibold transition-colors";
const looks = {
  solid: `${shape} bg-rim text-white hover:bg-rim-dark disabled:bg-mist disabled:text-soft`,
  outline: `${shape} border-2 border-rim bg-enamel text-rim hover:bg-mist disabled:border-line disabled:text-soft`,
  quiet:
    "inline-flex min-h-11 print:hidden items-center gap-2 rounded-control text-rim underline underline-offset-4 hover:text-rim-dark",
} as const;

type Look = { look?: keyof typeof looks };

/** A button. `solid` for the main one of a section, `outline` beside it, `quiet` inside a line of text. */
export function Button({
  look = "solid",
  className = "",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button className={`${looks[look]} ${className}`} {...rest} />;
}

/** A link that looks like a button: for other pages, never for changes. */
export function ButtonLink({
  look = "solid",
  className = "",
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={`${looks[look]} ${className}`} {...rest} />;
}
