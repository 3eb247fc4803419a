import type { MedusaContainer } from "@medusajs/framework/types";
import { leftToOwner, underWay } from "../../domain/catalogue/product-outcome";
import { fingerprintOfState, storedStates } from "../../domain/catalogue/product-state";
import { editorialOf } from "../../domain/editorial/article-records";
import type { ProductPlan } from "./plan-products";

/**
 * Notes that a load of this product is under way: when it is cut off, the next one finishes it. What the file said
 * before stays noted, since stock and the words of pictures are compared with it.
 */
export async function noteBegun(container: MedusaContainer, plan: ProductPlan): Promise<void> {
  const editorial = editorialOf(container);
  if (plan.movedFrom) await editorial.deleteLoadedFiles({ file: plan.movedFrom });
  await editorial.noteLoaded({
    file: plan.file,
    content: plan.noted?.content ?? plan.source,
    fingerprint: plan.known ? underWay.change : underWay.creation,
  });
}

/** Notes what the shop has of it: what differs from that at the next load, the owner has changed. */
export const noteLoaded = (
  container: MedusaContainer,
  { file, source }: ProductPlan,
  fingerprint: string,
): Promise<void> => editorialOf(container).noteLoaded({ file, content: source, fingerprint });

/** Notes, once, a product that was the owner's before its file was loaded: one that she deletes stays deleted. */
export async function noteLeft(container: MedusaContainer, plan: ProductPlan): Promise<void> {
  if (!plan.noted) await noteLoaded(container, plan, leftToOwner);
}

/** Fingerprint of a product as the shop has it now; null when it is gone. */
export async function fingerprintNow(container: MedusaContainer, id: string): Promise<string | null> {
  const state = (await storedStates(container, [id])).get(id);
  return state ? fingerprintOfState(state) : null;
}
