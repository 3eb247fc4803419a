import { Text } from "@medusajs/ui";
import type { PackingOrder } from "../../contracts/admin-packing";
import { sentence } from "./words";

type Line = PackingOrder["lines"][number];

const lineText = ({ title, variantTitle, quantity, left, digital }: Line): string => {
  const name = [title, variantTitle].filter(Boolean).join(", ");
  if (digital) return sentence("file", { title: sentence("line", { quantity, title: name }) });
  if (left > 0 && left < quantity) return sentence("lineLeft", { left, quantity, title: name });
  return sentence("line", { quantity, title: name });
};

/** What is in an order, a line each. */
export const OrderContents = ({ of }: { of: PackingOrder }) => (
  <ul>
    {of.lines.map((line) => (
      <li key={line.itemId}>
        <Text size="small" className="break-words">
          {lineText(line)}
        </Text>
      </li>
    ))}
  </ul>
);

/** What the buyer wrote: where it is collected, and a note. */
export const BuyersWords = ({ of: { pickupPoint, note } }: { of: PackingOrder }) => (
  <>
    {pickupPoint ? (
      <Text size="small" weight="plus" className="break-words">
        {sentence("pickupPoint", { point: pickupPoint })}
      </Text>
    ) : null}
    {note ? (
      <Text size="small" weight="plus" className="break-words whitespace-pre-line">
        {sentence("note", { note })}
      </Text>
    ) : null}
  </>
);
