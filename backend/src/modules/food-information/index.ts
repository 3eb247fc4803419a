import { Module } from "@medusajs/framework/utils";
import FoodInformationService from "./service";

export const FOOD_INFORMATION = "foodInformation";

export default Module(FOOD_INFORMATION, { service: FoodInformationService });
