import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import StripeCheckout from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [StripeCheckout] });
