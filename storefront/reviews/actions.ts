import "server-only";
import type { ReviewPage } from "backend/contracts/review";
import { medusa } from "@/shop/medusa";
import { checkedReview } from "./form-values";
import { isReviewToken } from "./queries";

export interface SentReview {
  /** Null when it is no link of ours. */
  token: string | null;
  product: string;
  /** Code of a refusal; null once it was received. */
  code: string | null;
}

/** Sends what a buyer says of one product. @throws never */
export async function sendReview(fields: URLSearchParams): Promise<SentReview> {
  const token = fields.get("token") ?? "";
  const product = /^prod_\w{1,60}$/.exec(fields.get("product") ?? "")?.[0] ?? "";
  if (!isReviewToken(token)) return { token: null, product, code: "not_found" };
  const form = checkedReview(fields);
  if (!form.ok) return { token, product, code: form.code };
  try {
    const answer = await medusa.post<ReviewPage>(`/store/reviews/${token}`, form.words);
    return { token, product, code: answer.ok ? null : answer.code };
  } catch (error) {
    console.error(`review: ${String(error)}`);
    return { token, product, code: "away" };
  }
}
