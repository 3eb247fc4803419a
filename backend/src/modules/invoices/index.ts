import { Module } from "@medusajs/framework/utils";
import InvoicesService from "./service";

export const INVOICES = "invoices";

export default Module(INVOICES, { service: InvoicesService });
