import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { placeCheckout, type PlaceCheckout } from "../domain/checkout/place-checkout";

/**
 * Each part is a core workflow that takes itself back when it fails. What stays after a failure is what the reader
 * typed; a page to pay that was opened and not handed out is known to nobody, and closes by itself.
 */
const placeCheckoutStep = createStep("place-checkout", async (input: PlaceCheckout, { container }) => {
  return new StepResponse(await placeCheckout(container, input));
});

/** The reader's order button: check the cart, write down what was filled in, open the one page to pay. */
export const placeCheckoutWorkflow = createWorkflow(
  "place-checkout",
  (input: WorkflowData<PlaceCheckout>) => {
    return new WorkflowResponse(placeCheckoutStep(input));
  },
);
