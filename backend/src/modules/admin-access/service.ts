import { MedusaService } from "@medusajs/framework/utils";
import { AdminRole } from "./models/admin-role";
import { AdminSession } from "./models/admin-session";
import { LoginEnd } from "./models/login-end";

/** What users of the Admin may do there, where they are logged in, and which of their logins were ended. */
export default class AdminAccessService extends MedusaService({ AdminRole, AdminSession, LoginEnd }) {}
