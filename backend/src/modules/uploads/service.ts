import { MedusaService } from "@medusajs/framework/utils";
import { UploadedFile } from "./models/uploaded-file";

/** Stores which files were uploaded. */
export class UploadsService extends MedusaService({ UploadedFile }) {}
