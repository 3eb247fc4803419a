import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { FoodInformation } from "./models/food-information";

export type FoodInformationRow = InferTypeOf<typeof FoodInformation>;

const claim = `
  update food_information set version = version + 1
  where id = ? and version = ? and deleted_at is null returning id`;

/** What each product declares, and the owner's note on it. */
export default class FoodInformationService extends MedusaService({ FoodInformation }) {
  /**
   * Changes a row while it is still of this version.
   * @returns the row before and after @throws MedusaError product_changed when it is another meanwhile
   */
  @InjectTransactionManager()
  async changeFacts(
    id: string,
    version: number,
    fields: Record<string, unknown>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ before: FoodInformationRow; row: FoodInformationRow }> {
    const rows = await context.transactionManager?.execute<{ id: string }[]>(claim, [id, version]);
    if (!rows?.length)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "product_changed");
    const before = await this.retrieveFoodInformation(id, {}, context);
    const row = await this.updateFoodInformations({ id, ...fields }, context);
    return { before, row };
  }
}
