import type { MedusaContainer } from "@medusajs/framework/types";
import { LOTS } from "../../modules/lots";
import type LotsService from "../../modules/lots/service";

export const lotsOf = (container: MedusaContainer): LotsService => container.resolve<LotsService>(LOTS);
