import { Button, Container, Heading, Table } from "@medusajs/ui";
import { ColumnTable } from "../components/column-table";
import { Notice } from "../components/notice";
import { useRemoval } from "../components/use-removal";
import messages from "../messages/addresses.json";
import { useSynonyms } from "./use-synonyms";

const words = messages.synonyms;

/** By which other words readers find products and themes; each can be taken away. */
export const SynonymTable = () => {
  const says = { done: words.removed, failed: messages.failed };
  const { remove, isRemoving } = useRemoval("/synonyms", "synonyms", says);
  const rows = useSynonyms()?.synonyms ?? [];
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.title}
      </Heading>
      {rows.length === 0 ? (
        <Notice>{words.none}</Notice>
      ) : (
        <ColumnTable columns={words.columns}>
          {rows.map(({ id, words: written, kind, title }) => (
            <Table.Row key={id}>
              <Table.Cell className="whitespace-normal break-all">{written}</Table.Cell>
              <Table.Cell className="whitespace-normal">{title ?? words.gone}</Table.Cell>
              <Table.Cell>{words.kinds[kind]}</Table.Cell>
              <Table.Cell>
                <Button
                  size="small"
                  variant="secondary"
                  isLoading={isRemoving(id)}
                  onClick={() => remove(id)}
                >
                  {words.remove}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </ColumnTable>
      )}
    </Container>
  );
};
