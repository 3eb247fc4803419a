import { changeCart } from "@/app/api/_form-post/cart-route";
import { ownPath } from "@/app/api/_form-post/form";
import { addLine } from "@/cart/actions";
import { addLines } from "@/cart/add-lines";
import { runningServer } from "@/edge/running-server";

/**
 * Adds to the cart: one variant, or all of a recipe. Without script the reader sees the cart next, with a link back to
 * the page he came from.
 */
export function POST(request: Request): Promise<Response> {
  return changeCart(request, addAndCount, {
    back(fields) {
      const from = ownPath(fields.get("return_to"), "");
      return from ? `/winkelmand?terug=${encodeURIComponent(from)}` : "/winkelmand";
    },
  });
}

/** Counts what was added, and from which article; that names no reader and no cart. */
function addAndCount(fields: URLSearchParams): ReturnType<typeof addLines> {
  const article = fields.get("source_article") || undefined;
  return addLines(fields, addLine, (variant) =>
    runningServer()?.pageCounts.add({ variant, article, added: 1 }),
  );
}
