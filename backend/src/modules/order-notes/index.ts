import { Module } from "@medusajs/framework/utils";
import OrderNotesService from "./service";

export const ORDER_NOTES = "orderNotes";

export default Module(ORDER_NOTES, { service: OrderNotesService });
