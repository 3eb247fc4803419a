import "server-only";
import type { ReviewPage, ReviewWithdrawn } from "backend/contracts/review";
import { medusa } from "@/shop/medusa";
import { checkedReview } from "./form-values";

export interface SentReview {
  product: string;
  /** Code of a refusal; null once it was received. */
  code: string | null;
}

const productOf = (fields: URLSearchParams): string =>
  /^prod_\w{1,60}$/.exec(fields.get("product") ?? "")?.[0] ?? "";

/** Sends what a buyer says of one product. @throws never */
export async function sendReview(token: string, fields: URLSearchParams): Promise<SentReview> {
  const product = productOf(fields);
  const form = checkedReview(fields);
  if (!form.ok) return { product, code: form.code };
  try {
    const answer = await medusa.post<ReviewPage>(`/store/reviews/${token}`, form.words);
    return { product, code: answer.ok ? null : answer.code };
  } catch (error) {
    console.error(`review: ${String(error)}`);
    return { product, code: "away" };
  }
}

/** Takes back what a buyer said of one product. @throws never */
export async function withdrawReview(token: string, fields: URLSearchParams): Promise<SentReview> {
  const product = productOf(fields);
  try {
    const answer = await medusa.delete<ReviewWithdrawn>(`/store/reviews/${token}`, { product_id: product });
    return { product, code: answer.ok ? null : answer.code };
  } catch (error) {
    console.error(`withdrawal of a review: ${String(error)}`);
    return { product, code: "away" };
  }
}
