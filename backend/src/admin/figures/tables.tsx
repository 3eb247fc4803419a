import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import type { AdminFigures } from "../../contracts/admin-figures";
import { ColumnTable } from "../components/column-table";
import { euros } from "../components/money";
import { ScrolledTable } from "../components/scrolled-table";
import { sentence, words } from "./words";

const lands = new Intl.DisplayNames(["nl-BE"], { type: "region" });
/** "be" as "België"; of a document with the VAT of several states, all of them. */
const land = (codes: string): string =>
  codes
    .split("+")
    .map((code) => (/^[a-z]{2}$/.test(code) ? lands.of(code.toUpperCase()) : code))
    .join(" + ");

interface PartsProps {
  heading: string;
  none: string;
  parts: AdminFigures["countries"];
  nameOf: (name: string) => string;
}

/** Turnover by country, delivery or code. */
const Parts = ({ heading, none, parts, nameOf }: PartsProps) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      {heading}
    </Heading>
    {parts.length === 0 ? (
      <Text size="small" className="px-6 py-4">
        {none}
      </Text>
    ) : (
      <ScrolledTable label={heading}>
        <ColumnTable columns={words.columns}>
          {parts.map(({ name, orders, gross }) => (
            <Table.Row key={name}>
              <Table.Cell className="whitespace-normal">{nameOf(name)}</Table.Cell>
              <Table.Cell>{orders}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{euros(gross)}</Table.Cell>
            </Table.Row>
          ))}
        </ColumnTable>
      </ScrolledTable>
    )}
  </Container>
);

export const AllParts = ({ countries, deliveries, codes }: AdminFigures) => (
  <div className="grid gap-3 lg:grid-cols-3">
    <Parts heading={words.countries} none={words.none} parts={countries} nameOf={land} />
    <Parts
      heading={words.deliveries}
      none={words.none}
      parts={deliveries}
      nameOf={(name) => name || words.noDelivery}
    />
    <Parts heading={words.codes} none={words.noCodes} parts={codes} nameOf={(name) => name} />
  </div>
);

/** What is owed by state and rate. @param download address of the same as a file */
export const VatTable = ({ vat, now, download }: AdminFigures & { download: string }) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div>
        <Heading level="h2">{words.vat}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.vatIntro}
        </Text>
      </div>
      <Button variant="secondary" size="small" asChild>
        <a href={download} download>
          {words.export}
        </a>
      </Button>
    </div>
    <ScrolledTable label={words.vat}>
      <ColumnTable columns={words.vatColumns}>
        {vat.map(({ country, percent, base, vat: owed, gross }) => (
          <Amounts
            key={`${country} ${percent}`}
            cells={[land(country), `${percent} %`, ...[base, owed, gross].map(euros)]}
          />
        ))}
        <Amounts cells={[words.total, "", ...[now.net, now.vat, now.gross].map(euros)]} />
      </ColumnTable>
    </ScrolledTable>
  </Container>
);

const Amounts = ({ cells }: { cells: string[] }) => (
  <Table.Row>
    {cells.map((cell, at) => (
      <Table.Cell key={at} className="whitespace-nowrap tabular-nums">
        {cell}
      </Table.Cell>
    ))}
  </Table.Row>
);

/** How far the shop is from the threshold above which VAT is owed where the goods go. */
export const Abroad = ({ abroad: { year, net, netBefore, threshold } }: Pick<AdminFigures, "abroad">) => (
  <Container className="px-6 py-4">
    <Heading level="h2">{words.abroad}</Heading>
    <Text size="small">
      {sentence("abroadYear", { year, net: euros(net) })}
      {" · "}
      {sentence("abroadYear", { year: year - 1, net: euros(netBefore) })}
    </Text>
    <Text size="small" className="mt-1 max-w-prose text-ui-fg-subtle">
      {sentence(Math.max(net, netBefore) > threshold ? "abroadAbove" : "abroadBelow", {
        threshold: euros(threshold),
      })}
    </Text>
  </Container>
);
