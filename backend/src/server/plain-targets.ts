import type { RequestHandler } from "express";
import type { Refusal } from "../contracts/refusal";
import { refusalMessages } from "../shared/refusal-messages";

/** Whether everything reads the same path in it: signs that an address may have, as they are sent by whoever keeps to it. */
export function isPlainTarget(target: string): boolean {
  const [path = ""] = target.split("?");
  return /^[\x21-\x7e]+$/.test(target) && !target.includes("#") && !path.includes("\\");
}

/** Refuses an address that Express would route by another path than the one that is written. */
export const plainTargets: RequestHandler = (request, response, next) => {
  if (isPlainTarget(request.originalUrl)) return next();
  const refusal: Refusal = { code: "invalid_input", message: refusalMessages.invalid_input };
  response.set("connection", "close").status(400).json(refusal);
};
