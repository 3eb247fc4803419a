import { MedusaService } from "@medusajs/framework/utils";
import { UploadedFile } from "./models/uploaded-file";

/** Remembers which files were uploaded. */
export class UploadsService extends MedusaService({ UploadedFile }) {}
