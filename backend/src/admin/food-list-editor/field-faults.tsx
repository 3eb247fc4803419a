import { Hint } from "@medusajs/ui";
import type { Refusal } from "../../contracts/refusal";
import type { EditedList } from "./list-changes";
import { sentence, words } from "./words";

const names: Record<string, string> = {
  title: words.fields.title,
  intro: words.fields.intro,
  closing: words.fields.closing,
  name: words.fields.name,
  brand: words.fields.brand,
  look_for: words.fields.lookFor,
  where: words.fields.where,
  why: words.fields.why,
  link: words.fields.link,
};

/** Which fields of which items were refused: list.groups.0.items.3.why */
export function FieldFaults({ faults, list }: { faults: NonNullable<Refusal["fields"]>; list: EditedList }) {
  const places = Object.keys(faults).map((path) => {
    const [, , group = "", , item = ""] = path.split(".");
    const inGroup = list.groups[Number(group)];
    const inItem = inGroup?.items[Number(item)];
    const field = names[path.split(".").at(-1) ?? ""];
    return [
      inGroup && (inGroup.name || words.newGroup),
      inGroup && item !== "" ? inItem?.name || words.newItem : undefined,
      field,
    ]
      .filter(Boolean)
      .join(", ");
  });
  return places.length > 0 ? (
    <Hint variant="error">{sentence("faults", { where: places.join("; ") })}</Hint>
  ) : null;
}
