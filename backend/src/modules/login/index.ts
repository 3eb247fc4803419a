import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { LoginService } from "./service";

export default ModuleProvider(Modules.AUTH, { services: [LoginService] });
