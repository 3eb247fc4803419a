import { useState } from "react";
import { Button, Container, Heading, Select, Table } from "@medusajs/ui";
import type { ArticleSales } from "../../contracts/article-sales";
import words from "../messages/sales.json";
import { ColumnTable } from "./column-table";
import { euros } from "./money";

type Row = Omit<ArticleSales["products"][number], "title" | "handle"> & { key: string; name: string };
const measures = ["revenue", "reads", "seen", "added", "orders"] as const;
type Measure = (typeof measures)[number];

interface Props {
  heading: string;
  rows: Row[];
  sales: ArticleSales;
  /** Address of the same as a file. */
  download: string;
}

/**
 * Sales as a table, each row with a bar for what the owner chooses; the last rows add up to all documents of these days.
 */
export const SalesTable = ({ heading, rows, sales: { other, total }, download }: Props) => {
  const [measure, setMeasure] = useState<Measure>("revenue");
  const highest = Math.max(1, ...rows.map((row) => row[measure]));
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">{heading}</Heading>
        <div className="flex flex-wrap items-center gap-3">
          <ChooseMeasure of={heading} measure={measure} onChange={setMeasure} />
          <Button variant="secondary" size="small" asChild>
            <a href={download} download>
              {words.export}
            </a>
          </Button>
        </div>
      </div>
      <div className="overflow-x-auto">
        <ColumnTable columns={words.columns}>
          {rows.map(({ key, name, reads, seen, added, orders, pieces, sold, credited, revenue }) => (
            <Cells
              key={key}
              name={name}
              cells={[reads, seen, added, orders, pieces, euros(sold), euros(credited), euros(revenue)]}
              share={{ reads, seen, added, orders, revenue }[measure] / highest}
            />
          ))}
          <Cells
            name={words.other}
            cells={["", "", "", "", "", euros(other.sold), euros(other.credited), euros(other.revenue)]}
          />
          <Cells name={words.total} cells={["", "", "", "", "", "", "", euros(total)]} />
        </ColumnTable>
      </div>
    </Container>
  );
};

/** Which figure the bars show. */
const ChooseMeasure = ({
  of,
  measure,
  onChange,
}: {
  of: string;
  measure: Measure;
  onChange: (measure: Measure) => void;
}) => (
  <Select size="small" value={measure} onValueChange={onChange}>
    <Select.Trigger aria-label={`${of}: ${words.bars}`} className="w-48">
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {measures.map((each) => (
        <Select.Item key={each} value={each}>
          {words.measures[each]}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
);

/** One row. @param share of the highest figure, from 0 to 1, as a bar; who cannot see it has the figure */
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
