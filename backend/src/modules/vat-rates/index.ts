import { Module } from "@medusajs/framework/utils";
import VatRatesService from "./service";

export const VAT_RATES = "vatRates";

export default Module(VAT_RATES, { service: VatRatesService });
