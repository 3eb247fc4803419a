import { Module } from "@medusajs/framework/utils";
import WithdrawalsService from "./service";

export const WITHDRAWALS = "withdrawals";

export default Module(WITHDRAWALS, { service: WithdrawalsService });
