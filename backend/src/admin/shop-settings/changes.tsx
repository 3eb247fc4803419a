import { Text } from "@medusajs/ui";
import type { AdminShopSettings } from "../../contracts/shop-settings";
import { moment } from "../components/moment";
import { Section } from "../product-facts/section";
import { sentence, words } from "./words";

const partNames: Readonly<Record<string, string>> = words.changes.parts;

/** Who changed what, newest first. */
export const Changes = ({ changes }: Pick<AdminShopSettings, "changes">) => (
  <Section title={words.changes.title}>
    {changes.length === 0 ? <Text size="small">{words.changes.none}</Text> : null}
    <ul className="flex flex-col gap-y-1">
      {changes.map(({ savedAt, savedBy, parts }) => (
        <li key={savedAt}>
          <Text size="small">
            {sentence("changes.row", {
              moment: moment(savedAt),
              name: savedBy ?? words.changes.file,
              parts: parts.map((part) => partNames[part] ?? part).join(", ") || words.changes.first,
            })}
          </Text>
        </li>
      ))}
    </ul>
  </Section>
);
