import type { MedusaContainer } from "@medusajs/framework/types";
import { READER_LETTERS } from "../../modules/reader-letters";
import type ReaderLettersService from "../../modules/reader-letters/service";

export const readerLettersOf = (container: MedusaContainer): ReaderLettersService =>
  container.resolve<ReaderLettersService>(READER_LETTERS);
