import { Module } from "@medusajs/framework/utils";
import AdminLogService from "./service";

export const ADMIN_LOG = "adminLog";

export default Module(ADMIN_LOG, { service: AdminLogService });
