import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  addAuthor,
  changeAuthor,
  deleteAuthor,
  type AddedAuthor,
  type ChangedAuthor,
} from "./steps/author-steps";

/** Emitted after an author was made, changed or deleted, with the id and the slug. */
export const AUTHOR_CHANGED = "author.changed";

const eventOf = (author: ReturnType<typeof addAuthor>) => transform(author, ({ id, slug }) => ({ id, slug }));

/** Somebody who writes here has a page, to which their articles lead. */
export const addAuthorWorkflow = createWorkflow("add-author", (wanted: WorkflowData<AddedAuthor>) => {
  const author = addAuthor(wanted);
  emitEventStep({ eventName: AUTHOR_CHANGED, data: eventOf(author) });
  return new WorkflowResponse(author);
});

export const changeAuthorWorkflow = createWorkflow("change-author", (wanted: WorkflowData<ChangedAuthor>) => {
  const author = changeAuthor(wanted);
  emitEventStep({ eventName: AUTHOR_CHANGED, data: eventOf(author) });
  return new WorkflowResponse(author);
});

export const deleteAuthorWorkflow = createWorkflow("delete-author", (of: WorkflowData<{ id: string }>) => {
  const author = deleteAuthor(of);
  emitEventStep({ eventName: AUTHOR_CHANGED, data: eventOf(author) });
  return new WorkflowResponse(author);
});
