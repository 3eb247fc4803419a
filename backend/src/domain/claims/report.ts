import { setImmediate } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ClaimReport, ReportedRecord, SoldSubjects } from "../../contracts/claims";
import { judgeRecord } from "../../shared/claims/judge-record";
import { articleRecords, type TakenRisks } from "./article-records";
import { riskOf } from "./publishable";
import { shopRecords, type ShopRecord } from "./shop-records";
import { soldHere } from "./stored-products";

/** Reads every text of the shop and says what each claims; other requests are answered between two texts. */
export async function claimReport(container: MedusaContainer): Promise<ClaimReport> {
  const sold = await soldHere(container);
  const report: ClaimReport = { read: 0, records: [] };
  const read = async (text: ShopRecord, risks: TakenRisks = new Map()) => {
    const reported = reportedOf(text, sold, risks);
    report.read += 1;
    if (reported.claims.length > 0) report.records.push(reported);
    await setImmediate();
  };
  for (const text of await shopRecords(container)) await read(text);
  for await (const { risks, ...article } of articleRecords(container)) await read(article, risks);
  return report;
}

function reportedOf({ record, ...about }: ShopRecord, sold: SoldSubjects, risks: TakenRisks): ReportedRecord {
  const claims = judgeRecord(record, sold);
  return { ...about, claims: claims.map((each) => ({ ...each, taken: risks.get(riskOf(each)) ?? null })) };
}

/** What readers see and may not: never publishable, or a risk without a reason. */
export const forbiddenNow = ({ records }: ClaimReport): ReportedRecord[] =>
  records.filter(
    ({ isPublic, claims }) =>
      isPublic &&
      claims.some(({ decision, taken }) => decision === "never" || (decision === "risk" && !taken)),
  );
