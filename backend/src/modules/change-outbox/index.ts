import { Module } from "@medusajs/framework/utils";
import { ChangeOutboxService } from "./service";

export const CHANGE_OUTBOX = "changeOutbox";

export default Module(CHANGE_OUTBOX, { service: ChangeOutboxService });
