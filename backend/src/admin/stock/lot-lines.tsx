import { Badge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { StockItem } from "../../contracts/admin-stock";
import { longDay, sentence, words } from "./words";

/** The lots of one thing, first expired first, and what has none. */
export const LotLines = ({ of: { lots, withoutLot } }: { of: StockItem }) => (
  <>
    {lots.length > 0 ? (
      <ul className="mt-1 flex flex-col gap-y-1">
        {lots.map(({ id, code, bestBefore, onHand, state }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2">
            <Link to={`/lots/${id}`} className="txt-small-plus text-ui-fg-base underline underline-offset-2">
              {sentence("lot", { code })}
            </Link>
            <Text size="small">
              {bestBefore
                ? sentence("lotCount", { onHand, day: longDay(bestBefore) })
                : sentence("lotCountUndated", { onHand })}
            </Text>
            {onHand > 0 && (state === "expired" || state === "near") ? (
              <Badge size="2xsmall" color={state === "expired" ? "red" : "orange"}>
                {words.lotStates[state]}
              </Badge>
            ) : null}
          </li>
        ))}
      </ul>
    ) : null}
    {lots.length > 0 && withoutLot > 0 ? (
      <Text size="small">{sentence("withoutLot", { count: withoutLot })}</Text>
    ) : null}
    {withoutLot < 0 ? <Text size="small">{sentence("tooMany", { count: -withoutLot })}</Text> : null}
  </>
);
