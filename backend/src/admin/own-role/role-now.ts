import { answeredRole, type AnsweredRole } from "../../contracts/admin-access";

/** What the user may do, as the backend said last. */
export const roleNow = (): AnsweredRole =>
  answeredRole.catch("owner").parse(document.documentElement.dataset.role);

/** Whether a part of a screen that is the owner's is shown. */
export const isOwner = (): boolean => roleNow() === "owner";
