import { Container, Heading, Table } from "@medusajs/ui";
import type { ArticleSales } from "../../contracts/article-sales";
import words from "../messages/sales.json";
import { ColumnTable } from "./column-table";
import { euros } from "./money";

type Row = Omit<ArticleSales["products"][number], "title"> & { name: string };

interface Props {
  heading: string;
  rows: Row[];
  sales: ArticleSales;
}

/** Sales as a table, each with a bar for its revenue; the last rows add up to all documents of these days. */
export const SalesTable = ({ heading, rows, sales: { other, total } }: Props) => {
  const highest = Math.max(1, ...rows.map(({ revenue }) => revenue));
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {heading}
      </Heading>
      <div className="overflow-x-auto">
        <ColumnTable columns={words.columns}>
          {rows.map(({ name, orders, pieces, sold, credited, revenue }) => (
            <Cells
              key={name}
              name={name}
              cells={[orders, pieces, euros(sold), euros(credited), euros(revenue)]}
              share={revenue / highest}
            />
          ))}
          <Cells
            name={words.other}
            cells={["", "", euros(other.sold), euros(other.credited), euros(other.revenue)]}
          />
          <Cells name={words.total} cells={["", "", "", "", euros(total)]} />
        </ColumnTable>
      </div>
    </Container>
  );
};

/** One row. @param share of the highest revenue, from 0 to 1, as a bar; who cannot see it has the figure */
const Cells = ({ name, cells, share }: { name: string; cells: (string | number)[]; share?: number }) => (
  <Table.Row>
    <Table.Cell className="min-w-48 whitespace-normal">
      {name}
      {share === undefined ? null : (
        <span aria-hidden className="mt-1 block h-1 rounded bg-ui-bg-component-hover">
          <span
            className="block h-1 rounded bg-ui-fg-interactive"
            style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }}
          />
        </span>
      )}
    </Table.Cell>
    {cells.map((cell, at) => (
      <Table.Cell key={at}>{cell}</Table.Cell>
    ))}
  </Table.Row>
);
