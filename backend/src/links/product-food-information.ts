import ProductModule from "@medusajs/medusa/product";
import { defineLink } from "@medusajs/framework/utils";
import FoodInformationModule from "../modules/food-information";

/** One declaration and note a product; it goes when the product goes. */
export default defineLink(ProductModule.linkable.product, {
  linkable: FoodInformationModule.linkable.foodInformation,
  deleteCascade: true,
});
