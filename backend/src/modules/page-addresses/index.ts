import { Module } from "@medusajs/framework/utils";
import { PageAddressesService } from "./service";

export const PAGE_ADDRESSES = "pageAddresses";

export default Module(PAGE_ADDRESSES, { service: PageAddressesService });
