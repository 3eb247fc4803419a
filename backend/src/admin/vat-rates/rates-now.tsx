import { Alert, Container, Heading, Table, Text } from "@medusajs/ui";
import { vatCategory } from "../../contracts/declaration-facts";
import type { AdminVatRates } from "../../contracts/vat-rates";
import { ColumnTable } from "../components/column-table";
import { ScrolledTable } from "../components/scrolled-table";
import { decimal, land, longDay, sentence, words } from "./words";

/** What VAT is today, by country and category. */
export const RatesNow = ({ countries, rates }: AdminVatRates) => {
  const now = rates.filter(({ state }) => state === "now");
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Heading level="h2">{words.now}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.kindHint}
        </Text>
        {now.map(({ id, country, category, percent, elsewhere }) =>
          elsewhere === null ? null : (
            <Alert key={id} variant="warning">
              {sentence("elsewhere", {
                kind: words.kinds[category],
                country: land(country),
                percent: decimal(elsewhere),
                table: decimal(percent),
              })}
            </Alert>
          ),
        )}
      </div>
      <ScrolledTable label={words.now}>
        <ColumnTable columns={{ country: words.country, ...words.kinds }}>
          {countries.map(({ code, isServed }) => (
            <Table.Row key={code}>
              <Table.Cell className="whitespace-nowrap">
                {land(code)}
                {isServed ? null : <Small>{words.notServed}</Small>}
              </Table.Cell>
              {vatCategory.options.map((kind) => {
                const rate = now.find((each) => each.country === code && each.category === kind);
                return (
                  <Table.Cell key={kind} className="whitespace-nowrap">
                    {rate ? (
                      <>
                        {sentence("percent", { percent: decimal(rate.percent) })}
                        <Small>{sentence("since", { day: longDay(rate.since) })}</Small>
                      </>
                    ) : null}
                  </Table.Cell>
                );
              })}
            </Table.Row>
          ))}
        </ColumnTable>
      </ScrolledTable>
    </Container>
  );
};

const Small = ({ children }: { children: string }) => (
  <Text size="xsmall" className="text-ui-fg-subtle">
    {children}
  </Text>
);
