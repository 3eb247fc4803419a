import type { ReactNode } from "react";
import { Table } from "@medusajs/ui";

/** A table with these heads; its rows are the children. @param columns the head of each column, by a key */
export const ColumnTable = ({
  columns,
  children,
}: {
  columns: Record<string, string>;
  children: ReactNode;
}) => (
  <Table>
    <Table.Header>
      <Table.Row>
        {Object.entries(columns).map(([key, name]) => (
          <Table.HeaderCell key={key}>{name}</Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
    <Table.Body>{children}</Table.Body>
  </Table>
);
