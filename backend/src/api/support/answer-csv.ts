import type { MedusaResponse } from "@medusajs/framework/http";

/** Answers a file for a spreadsheet, that no cache keeps. */
export function answerCsv(response: MedusaResponse, name: string, csv: string): void {
  response.setHeader("content-type", "text/csv; charset=utf-8");
  response.setHeader("content-disposition", `attachment; filename="${name}"`);
  response.setHeader("cache-control", "private, no-store");
  response.send(csv);
}
