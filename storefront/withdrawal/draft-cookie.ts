import "server-only";
import { cookies } from "next/headers";
import { cookieText } from "@/shop/cart-cookie";
import { packed, type RequestDraft, unpacked } from "./form-values";
import { packedStatement, type StatementDraft, unpackedStatement } from "./statement-values";

const NAME = "_vk_withdrawal";
const TEN_MINUTES = 10 * 60;
const path = "/herroepen";

/** What was filled in and refused. */
export async function readDraft(): Promise<RequestDraft> {
  return unpacked((await cookies()).get(NAME)?.value);
}

/** The browser sends it to the pages of the withdrawal only, and deletes it after ten minutes. */
export const keepDraft = (draft: RequestDraft) =>
  cookieText(NAME, packed(draft), { maxAge: TEN_MINUTES, path });

/** What was typed and chosen behind a link, and could not be stated; in the same cookie: nobody fills in both at once. */
export async function readStatement(page: { token: string; stated: number }): Promise<StatementDraft | null> {
  return unpackedStatement((await cookies()).get(NAME)?.value, page);
}

export const keepStatement = (typed: StatementDraft) =>
  cookieText(NAME, packedStatement(typed), { maxAge: TEN_MINUTES, path });

export const clearDraft = () => cookieText(NAME, "", { maxAge: 0, path });
