import { Module } from "@medusajs/framework/utils";
import PaymentInboxService from "./service";

export const PAYMENT_INBOX = "paymentInbox";

export default Module(PAYMENT_INBOX, { service: PaymentInboxService });
