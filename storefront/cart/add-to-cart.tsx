import type { ReactNode } from "react";

/**
 * The form around whatever is bought: a plain post that works without script. `children` hold the controls named
 * `variant_id` (hidden or radio) and `quantity` (optional, 1 when missing) and the submit button. `sourceArticle` is
 * the slug of the article that sells it; `returnTo` the page to come back to.
 */
export function AddToCart({
  sourceArticle,
  returnTo,
  className,
  children,
}: {
  sourceArticle?: string;
  returnTo: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form action="/api/cart/lines" method="post" className={className}>
      {sourceArticle ? <input type="hidden" name="source_article" value={sourceArticle} /> : null}
      <input type="hidden" name="return_to" value={returnTo} />
      {children}
    </form>
  );
}
