import { Module } from "@medusajs/framework/utils";
import { EditorialService } from "./service";

export const EDITORIAL = "editorial";

export default Module(EDITORIAL, { service: EditorialService });
