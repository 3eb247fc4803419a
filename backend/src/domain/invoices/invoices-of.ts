import type { MedusaContainer } from "@medusajs/framework/types";
import { INVOICES } from "../../modules/invoices";
import type InvoicesService from "../../modules/invoices/service";

export const invoicesOf = (container: MedusaContainer): InvoicesService =>
  container.resolve<InvoicesService>(INVOICES);
