import { Module } from "@medusajs/framework/utils";
import { UploadsService } from "./service";

export const UPLOADS = "uploads";

export default Module(UPLOADS, { service: UploadsService });
