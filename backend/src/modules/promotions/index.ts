import { Module, Modules } from "@medusajs/framework/utils";
import core from "@medusajs/medusa/promotion";
import PromotionsService from "./service";

/**
 * Medusa's promotion module with a service that counts in whole cents. Medusa finds models and migrations beside the
 * file that `discoveryPath` names, and takes the service from that file's default export: so it is put there.
 */
const promotions = Object.assign(core, Module(Modules.PROMOTION, { service: PromotionsService }));

export const discoveryPath = require.resolve("@medusajs/promotion");

export default promotions;
