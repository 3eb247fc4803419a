import { Button, Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminAuthor, AdminAuthors } from "../../contracts/author";
import { ColumnTable } from "../components/column-table";
import { sentence, words } from "./words";

interface AuthorTableProps {
  of: AdminAuthors;
  onChange: (author: AdminAuthor) => void;
}

/** The owner, and who writes beside her. */
export const AuthorTable = ({ of: { owner, authors }, onChange }: AuthorTableProps) => (
  <ColumnTable columns={words.columns}>
    <Table.Row>
      <Table.Cell>{sentence("owner", { name: owner.name })}</Table.Cell>
      <Table.Cell>{owner.path}</Table.Cell>
      <Table.Cell>{owner.count}</Table.Cell>
      <Table.Cell>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/pages${owner.path}`}>{words.toPage}</Link>
        </Button>
      </Table.Cell>
    </Table.Row>
    {authors.map((author) => (
      <Table.Row key={author.id}>
        <Table.Cell>{author.name}</Table.Cell>
        <Table.Cell className="break-all whitespace-normal">{`/auteur/${author.slug}`}</Table.Cell>
        <Table.Cell>{author.count}</Table.Cell>
        <Table.Cell>
          <Button size="small" variant="secondary" onClick={() => onChange(author)}>
            {words.change}
          </Button>
        </Table.Cell>
      </Table.Row>
    ))}
  </ColumnTable>
);
