import { Module } from "@medusajs/framework/utils";
import AdminAccessService from "./service";

export const ADMIN_ACCESS = "adminAccess";

export default Module(ADMIN_ACCESS, { service: AdminAccessService });
