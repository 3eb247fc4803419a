import { Button, Table } from "@medusajs/ui";
import type { Unanswered } from "../../contracts/page-address";
import messages from "../messages/addresses.json";
import { useRemoval } from "./use-removal";
import { ColumnTable } from "./column-table";
import { Notice } from "./notice";
import { moment } from "./moment";

const words = messages.unanswered;

interface Props {
  rows: Unanswered[];
  /** The owner wants to send this address elsewhere. */
  onRedirect: (path: string) => void;
  /** The owner wants to say what these words mean. */
  onSynonym: (asked: Unanswered) => void;
}

/** What readers asked for and did not get, most often first. */
export const UnansweredTable = ({ rows, onRedirect, onSynonym }: Props) => {
  const says = { done: words.dismissed, failed: messages.failed };
  const { remove, isRemoving } = useRemoval("/unanswered", "page-addresses", says);
  if (rows.length === 0) return <Notice>{words.none}</Notice>;
  return (
    <ColumnTable columns={words.columns}>
      {rows.map(({ id, kind, words: asked, count, lastAt }) => (
        <Table.Row key={id}>
          <Table.Cell>{words.kinds[kind]}</Table.Cell>
          <Table.Cell className="whitespace-normal break-all">{asked}</Table.Cell>
          <Table.Cell>{count}</Table.Cell>
          <Table.Cell>{moment(lastAt)}</Table.Cell>
          <Table.Cell className="flex gap-x-2">
            {kind === "address" && (
              <Button size="small" onClick={() => onRedirect(asked)}>
                {words.redirect}
              </Button>
            )}
            {kind === "search" && (
              <Button size="small" onClick={() => onSynonym({ id, kind, words: asked, count, lastAt })}>
                {words.synonym}
              </Button>
            )}
            <Button size="small" variant="secondary" isLoading={isRemoving(id)} onClick={() => remove(id)}>
              {words.dismiss}
            </Button>
          </Table.Cell>
        </Table.Row>
      ))}
    </ColumnTable>
  );
};
