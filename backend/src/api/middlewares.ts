import { defineMiddlewares } from "@medusajs/framework/http";
import { silentChanges } from "./support/silent-changes";

export default defineMiddlewares({ routes: [...silentChanges] });
