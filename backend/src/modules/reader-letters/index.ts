import { Module } from "@medusajs/framework/utils";
import ReaderLettersService from "./service";

export const READER_LETTERS = "reader_letters";

export default Module(READER_LETTERS, { service: ReaderLettersService });
