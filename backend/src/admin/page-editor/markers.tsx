import { Text } from "@medusajs/ui";
import type { AdminPage } from "../../contracts/admin-page";
import { words } from "./words";

/** What a text may hold between braces, and what readers see in its place. */
export const Markers = ({ markers }: Pick<AdminPage, "markers">) => (
  <details>
    <summary className="txt-small cursor-pointer">{words.markers.title}</summary>
    <Text size="small" className="text-ui-fg-subtle mt-2">
      {words.markers.intro}
    </Text>
    <dl className="txt-small mt-2 grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
      {Object.entries(markers).map(([name, fact]) => (
        <div key={name} className="contents">
          <dt>
            <code>{`{{${name}}}`}</code>
          </dt>
          <dd className="text-ui-fg-subtle">{fact}</dd>
        </div>
      ))}
    </dl>
  </details>
);
