import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { MAIL_MODULE } from "../modules/mail";
import type MailService from "../modules/mail/service";

/** Sent is sent: nothing to undo. A failure is noted on the letter with the time of its next try. */
const postWaiting = createStep("post-waiting-letters", async (_: void, { container }) => {
  await container.resolve<MailService>(MAIL_MODULE).postWaiting();
  return new StepResponse(null);
});

/** Posts every letter whose time has come. */
export const postMailWorkflow = createWorkflow("post-mail", () => new WorkflowResponse(postWaiting()));
