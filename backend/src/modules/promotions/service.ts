import type {
  ComputeActionContext,
  ComputeActionOptions,
  ComputeActions,
  Context,
  CreatePromotionDTO,
  IEventBusModuleService,
  Logger,
  PromotionDTO,
  UpdatePromotionDTO,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import core from "@medusajs/medusa/promotion";
import { z } from "zod";
import { discountCode } from "../../shared/discount-code";
import { messageOf } from "../../shared/message-of";
import { actionsOf } from "./actions";
import { pricedGoodsOf, type PricedGoods } from "./priced-goods";
import { discountsOf, type Compute, type Discounts } from "./discounts";
import { promotion, promotionRelations, type Promotion } from "./promotion";
import { codeTaken, repeated, saved } from "./saved";
import type { Asked } from "./why-not";

/** Emitted when a promotion could not be worked out; `data` is its code and what went wrong. */
export const promotionFailed = "promotion.failed";
export const promotionFailure = z.object({ code: z.string(), message: z.string() });

const buyer = z.object({
  email: z.string().nullish(),
  customer_id: z.string().nullish(),
  customer: z.object({ id: z.string() }).nullish(),
});

/** What a cart pays less, and by which adjustments Medusa is to write that down. */
export interface WorkedOut extends Discounts {
  actions: ComputeActions[];
  /** Codes that were asked for and are no promotion. */
  unknown: string[];
}

type Injected = ConstructorParameters<typeof core.service>;

/**
 * Medusa's promotions in whole cents, VAT included, from Medusa's own arithmetic (see `discounts.ts`). Codes that a
 * cart keeps (`kept_codes` in the context) are tried each time, so that one that could not be used comes back when it
 * can.
 */
export default class PromotionsService extends core.service {
  private readonly logger: Logger;
  private readonly events: IEventBusModuleService | undefined;

  constructor(...injected: Injected) {
    super(...injected);
    const container = injected[0] as unknown as Record<string, unknown>;
    this.logger = container[ContainerRegistrationKeys.LOGGER] as Logger;
    this.events = container[Modules.EVENT_BUS] as IEventBusModuleService | undefined;
  }

  override async computeActions(
    codes: string[],
    context: ComputeActionContext,
    options: ComputeActionOptions = {},
    shared?: Context,
  ): Promise<ComputeActions[]> {
    return (await this.workOut(codes, context, options, shared)).actions;
  }

  /** What the codes that the context keeps, or else these, and the promotions that come by themselves take off. */
  async workOut(
    codes: string[],
    context: ComputeActionContext,
    options: ComputeActionOptions = {},
    shared?: Context,
  ): Promise<WorkedOut> {
    const priced = pricedGoodsOf(context);
    const wanted = priced.kept ?? [...new Set(codes.map(discountCode))];
    const promotions = await this.wanted(wanted, !options.prevent_auto_promotions, shared);
    const compute: Compute = (these, gross) =>
      super.computeActions(
        these,
        gross as unknown as ComputeActionContext,
        { ...options, prevent_auto_promotions: true },
        shared,
      );
    const asked = (each: Promotion) => this.asked(each, priced, options.skip_usage_limit_checks ?? false);
    const discounts = await discountsOf(promotions, priced, asked, compute);
    for (const { promotion: each, error } of discounts.failed) await this.tellFailure(each, error);
    return {
      ...discounts,
      actions: actionsOf(priced, discounts),
      unknown: wanted.filter((code) => !promotions.some((known) => known.code === code)),
    };
  }

  override createPromotions(data: CreatePromotionDTO, shared?: Context): Promise<PromotionDTO>;
  override createPromotions(data: CreatePromotionDTO[], shared?: Context): Promise<PromotionDTO[]>;
  override async createPromotions(
    data: CreatePromotionDTO | CreatePromotionDTO[],
    shared?: Context,
  ): Promise<PromotionDTO | PromotionDTO[]> {
    const list = [data].flat().map((each) => saved(each));
    await this.demandFree(list.map(({ code }) => code));
    const created = await super.createPromotions(list, shared);
    return Array.isArray(data) ? created : (created[0] as PromotionDTO);
  }

  override updatePromotions(data: UpdatePromotionDTO, shared?: Context): Promise<PromotionDTO>;
  override updatePromotions(data: UpdatePromotionDTO[], shared?: Context): Promise<PromotionDTO[]>;
  override async updatePromotions(
    data: UpdatePromotionDTO | UpdatePromotionDTO[],
    shared?: Context,
  ): Promise<PromotionDTO | PromotionDTO[]> {
    const known = await this.listPromotions(
      { id: [data].flat().map(({ id }) => id) },
      { relations: ["application_method"] },
      shared,
    );
    const list = [data]
      .flat()
      .map((each) => saved(each, known.find(({ id }) => id === each.id)?.application_method?.type));
    const renamed = list.flatMap(({ id, code }) => {
      return code !== undefined && code !== known.find((each) => each.id === id)?.code ? [code] : [];
    });
    await this.demandFree(renamed);
    const updated = await super.updatePromotions(list, shared);
    return Array.isArray(data) ? updated : (updated[0] as PromotionDTO);
  }

  /** @throws MedusaError duplicate_error, in words for the owner */
  private async demandFree(codes: string[]): Promise<void> {
    if (codes.length === 0) return;
    const twice = repeated(codes);
    if (twice) throw codeTaken(twice);
    const [taken] = await this.listPromotions({ code: codes }, { take: 1 });
    if (taken) throw codeTaken(taken.code ?? "");
  }

  private async wanted(codes: string[], automatic: boolean, shared?: Context): Promise<Promotion[]> {
    const either = automatic
      ? { $or: [{ code: codes }, { is_automatic: true, status: "active" }] }
      : { code: codes };
    const rows = await this.listPromotions(either as object, { relations: promotionRelations }, shared);
    const read: Promotion[] = [];
    for (const row of rows) {
      const { data, error } = promotion.safeParse(row);
      if (data) read.push(data);
      else await this.tellFailure({ code: row.code ?? row.id }, error);
    }
    return read;
  }

  private async asked({ campaign }: Promotion, { facts }: PricedGoods, skipLimits: boolean): Promise<Asked> {
    const budget = campaign?.budget;
    const now = new Date();
    if (skipLimits || budget?.type !== "use_by_attribute") return { now, skipLimits, usedBefore: 0 };
    const { email, customer_id, customer } = buyer.parse(facts);
    const value = budget.attribute === "customer_id" ? (customer_id ?? customer?.id) : email;
    if (!value) return { now, skipLimits, usedBefore: null };
    const [usage] = await this.listCampaignBudgetUsages({ budget_id: budget.id, attribute_value: value });
    return { now, skipLimits, usedBefore: Number(usage?.used ?? 0) };
  }

  private async tellFailure({ code }: { code: string }, error: unknown): Promise<void> {
    const message = messageOf(error);
    this.logger.error(`promotion ${code} could not be worked out: ${message}`);
    await this.events?.emit({ name: promotionFailed, data: { code, message } });
  }
}
