import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import VatProvider from "./service";

export default ModuleProvider(Modules.TAX, { services: [VatProvider] });
