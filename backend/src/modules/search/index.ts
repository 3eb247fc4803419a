import { Module } from "@medusajs/framework/utils";
import { SearchService } from "./service";

export const SEARCH = "search";

export default Module(SEARCH, { service: SearchService });
