import { Badge } from "@medusajs/ui";
import type { PackingOrder } from "../../contracts/admin-packing";
import { words } from "./words";

const colours = {
  to_pack: "orange",
  partly: "orange",
  sent: "green",
  ready: "blue",
  collected: "green",
  digital: "green",
  nothing: "grey",
  canceled: "grey",
} as const;

/** Where the order is, in words that are true of it. */
export function stateText({ state, kind, problem }: PackingOrder): string {
  if (state === "digital" && problem) return words.waiting.digital;
  if (kind === "collect" && state === "to_pack") return words.waiting.collectPack;
  if (kind === "collect" && state === "partly") return words.waiting.collectPartly;
  return words.states[state];
}

/** The state of an order, and what keeps it from leaving. */
export const StateBadges = ({ of }: { of: PackingOrder }) => (
  <>
    <Badge size="2xsmall" color={of.problem ? "grey" : colours[of.state]}>
      {stateText(of)}
    </Badge>
    {of.problem && (
      <Badge size="2xsmall" color="red">
        {words.problems[of.problem]}
      </Badge>
    )}
  </>
);
