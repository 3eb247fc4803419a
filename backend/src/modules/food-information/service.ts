import { MedusaService } from "@medusajs/framework/utils";
import { FoodInformation } from "./models/food-information";

/** What each product declares, and the owner's note on it. */
export default class FoodInformationService extends MedusaService({ FoodInformation }) {}
