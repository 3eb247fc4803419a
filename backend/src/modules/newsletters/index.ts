import { Module } from "@medusajs/framework/utils";
import NewslettersService from "./service";

export const NEWSLETTERS = "newsletters";

export default Module(NEWSLETTERS, { service: NewslettersService });
