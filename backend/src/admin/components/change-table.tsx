import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminChange } from "../../contracts/admin-change";
import words from "../messages/log.json";
import { moment } from "./moment";

/** What a part of the Admin is called; its address where it has no name. */
export const areaName = (area: string): string =>
  Object.entries(words.areas).find(([key]) => key === area)?.[1] ?? area;

/** Parts of which a thing has a screen of its own, and where it is. */
const screens = new Map([
  ["orders", "orders"],
  ["order-notes", "orders"],
  ["order-refunds", "orders"],
  ["products", "products"],
  ["promotions", "promotions"],
]);

const Target = ({ change: { area, target, name, action } }: { change: AdminChange }) => {
  const screen = screens.get(area);
  const called = screen === "orders" && name ? `#${name}` : (name ?? (area === "pages" ? target : null));
  if (!target || !called || action === "deleted" || !screen) return called;
  return (
    <Link to={`/${screen}/${target}`} className="text-ui-fg-interactive">
      {called}
    </Link>
  );
};

/** Who changed what, a row each. */
export const ChangeTable = ({ changes }: { changes: AdminChange[] }) => (
  // A telephone moves it sideways, by finger or by keyboard.
  <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={words.title}>
    <Table>
      <Table.Header>
        <Table.Row>
          {Object.entries(words.columns).map(([key, name]) => (
            <Table.HeaderCell key={key}>{name}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {changes.map((change) => (
          <Table.Row key={change.id}>
            <Table.Cell className="sm:whitespace-nowrap">{moment(change.at)}</Table.Cell>
            <Table.Cell>{change.who ?? words.program}</Table.Cell>
            <Table.Cell>
              {areaName(change.area)} <Target change={change} />
            </Table.Cell>
            <Table.Cell>{words.actions[change.action]}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>
);
