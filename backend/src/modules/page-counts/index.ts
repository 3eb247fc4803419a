import { Module } from "@medusajs/framework/utils";
import { PageCountsService } from "./service";

export const PAGE_COUNTS = "pageCounts";

export default Module(PAGE_COUNTS, { service: PageCountsService });
