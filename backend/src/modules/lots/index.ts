import { Module } from "@medusajs/framework/utils";
import LotsService from "./service";

export const LOTS = "lots";

export default Module(LOTS, { service: LotsService });
