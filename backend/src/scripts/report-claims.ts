import { writeFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { z } from "zod";
import type { ReportedClaim, ReportedRecord } from "../contracts/claims";
import { claimReport, forbiddenNow } from "../domain/claims/report";
import { decisionName, fieldName, kindName } from "../shared/claims/claim-names";
import names from "../shared/claims/messages/names.json";

/**
 * `npm run claims`: what every text of the shop claims, a text a paragraph. Writes to the file named first, for the
 * command that started it, with "failed" on its first line when readers see what is forbidden, else "ok".
 */
export default async function reportClaims({ container, args }: ExecArgs): Promise<void> {
  const [file = ""] = z.array(z.string()).min(1).parse(args);
  const report = await claimReport(container);
  const forbidden = forbiddenNow(report);
  const sum = `${report.read} · ${decisionName("never")}: ${forbidden.length}`;
  const lines = report.records.flatMap((record) => ["", ...linesOf(record)]);
  writeFileSync(file, [forbidden.length > 0 ? "failed" : "ok", ...lines, "", sum].join("\n"));
}

const linesOf = ({ kind, name, isPublic, claims }: ReportedRecord): string[] => [
  `${kindName(kind)} “${name}”${isPublic ? "" : ` (${names.hidden})`}`,
  ...claims.map(lineOf),
];

function lineOf({ decision, field, words, reason, suggestion, taken }: ReportedClaim): string {
  const more = taken
    ? `${names.taken}: ${taken.reason} (${taken.by ?? names.file}, ${taken.at})`
    : suggestion;
  return `  ${decisionName(decision)}  ${fieldName(field)}: “${words}”. ${reason} ${more}`;
}
