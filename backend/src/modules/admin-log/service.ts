import { MedusaService } from "@medusajs/framework/utils";
import { AdminChange } from "./models/admin-change";

/** Who changed what in the Admin, and when; never what it said. */
export default class AdminLogService extends MedusaService({ AdminChange }) {}
