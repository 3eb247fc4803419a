import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { PictureChange } from "../contracts/admin-picture";
import { revalidateChangesWorkflow } from "./revalidate-pages";
import {
  changePictureRow,
  changesOfPicture,
  dropPictureRow,
  mergePictures,
  removePictureFiles,
} from "./steps/picture-steps";

/** Stores what is seen on a picture and its focal point; the pages that show it follow. */
export const changePictureWorkflow = createWorkflow(
  "change-picture",
  (input: WorkflowData<PictureChange & { id: string }>) => {
    const row = changePictureRow(input);
    revalidateChangesWorkflow.runAsStep({ input: changesOfPicture(input) });
    return new WorkflowResponse(row);
  },
);

/** Another picture stands from now on wherever this one does; the pages follow. */
export const replacePictureWorkflow = createWorkflow(
  "replace-picture",
  (input: WorkflowData<{ from: string; into: string }>) => {
    const row = mergePictures(input);
    revalidateChangesWorkflow.runAsStep({ input: changesOfPicture({ id: input.into }) });
    return new WorkflowResponse(row);
  },
);

/** Deletes a picture that is nowhere in use, and its files. @throws MedusaError picture_in_use */
export const deletePictureWorkflow = createWorkflow(
  "delete-picture",
  (input: WorkflowData<{ id: string }>) => {
    const dropped = dropPictureRow(input);
    removePictureFiles(dropped);
    return new WorkflowResponse(dropped);
  },
);
