import { longDay } from "../../../shared/figures";
import type { LinePart } from "../../lots/planned-lots";
import { say } from "../words";

/** "3 × lot L2609, houdbaar tot 31 maart 2027". Pure. */
export function lotWords({ name, code, bestBefore, quantity, besideExpired }: LinePart): string {
  const words =
    code === null
      ? say(besideExpired ? "lots.withoutBesideExpired" : "lots.without", { quantity })
      : bestBefore === null
        ? say("lots.plain", { quantity, code })
        : code === bestBefore
          ? say("lots.day", { quantity, day: longDay(bestBefore) })
          : say("lots.dated", { quantity, code, day: longDay(bestBefore) });
  return name ? say("lots.of", { name, words }) : words;
}
