import { Module } from "@medusajs/framework/utils";
import { PicturesService } from "./service";

export const PICTURES = "pictures";

export default Module(PICTURES, { service: PicturesService });
