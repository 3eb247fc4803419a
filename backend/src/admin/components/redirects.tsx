import { Button, Table } from "@medusajs/ui";
import type { Redirect } from "../../contracts/page-address";
import messages from "../messages/addresses.json";
import { ColumnTable } from "./column-table";
import { Notice } from "./notice";
import { useRemoval } from "./use-removal";

const words = messages.redirects;

/** Old addresses and where they lead; the owner's own can be taken away. */
export const Redirects = ({ redirects }: { redirects: Redirect[] }) => {
  const says = { done: words.removed, failed: messages.failed };
  const { remove, isRemoving } = useRemoval("/page-addresses", "page-addresses", says);
  if (redirects.length === 0) return <Notice>{words.none}</Notice>;
  return (
    <ColumnTable columns={words.columns}>
      {redirects.map(({ id, path, to, own }) => (
        <Table.Row key={id}>
          <Table.Cell className="whitespace-normal break-all">{path}</Table.Cell>
          <Table.Cell className="whitespace-normal break-all">{to ?? words.gone}</Table.Cell>
          <Table.Cell>{own ? words.own : words.shop}</Table.Cell>
          <Table.Cell>
            <Button size="small" variant="secondary" isLoading={isRemoving(id)} onClick={() => remove(id)}>
              {words.remove}
            </Button>
          </Table.Cell>
        </Table.Row>
      ))}
    </ColumnTable>
  );
};
