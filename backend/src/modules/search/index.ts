import { Module } from "@medusajs/framework/utils";
import { SearchService } from "./service";

// Not "search": Medusa keeps that key for a module of its own.
export const SEARCH = "shopSearch";

export default Module(SEARCH, { service: SearchService });
