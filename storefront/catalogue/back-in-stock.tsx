import { words } from "@/shop/messages";

interface Props {
  of: { handle: string; title: string };
  /** One of its variants. */
  size?: string;
  className?: string;
}

/** To the form on the page of what is sold out, that asks for a mail. */
export function BackInStock({ of: { handle, title }, size = "", className = "" }: Props) {
  const t = words("product");
  return (
    <a
      href={`/product/${handle}#mail-me`}
      className={`text-link inline-flex min-h-8 items-center ${className}`}
    >
      {t("backLink")}
      <span className="sr-only"> ({[title, size].filter(Boolean).join(" ")})</span>
    </a>
  );
}
