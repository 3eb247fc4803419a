import { Module } from "@medusajs/framework/utils";
import LocksService from "./service";

export const LOCKS = "locks";

export default Module(LOCKS, { service: LocksService });
