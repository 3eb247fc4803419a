import { Module } from "@medusajs/framework/utils";
import MailConsentsService from "./service";

export const MAIL_CONSENTS = "mail_consents";

export default Module(MAIL_CONSENTS, { service: MailConsentsService });
