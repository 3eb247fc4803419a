import { Button, Container, Table, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { LotPage } from "../../contracts/admin-lot";
import { ColumnTable } from "../components/column-table";
import { moment } from "../components/moment";
import { Notice } from "../components/notice";
import { ScreenHead } from "../components/screen-head";
import { ScrolledTable } from "../components/scrolled-table";
import { isOwner } from "../own-role/role-now";
import { sentence, words } from "./words";

/** The orders in which pieces of a lot went. */
export const LotBuyers = ({ of: { lot, orders, pieces } }: { of: LotPage }) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div>
        <ScreenHead
          level="h2"
          title={words.page.buyers}
          intro={sentence("page.sum", { pieces, orders: orders.length })}
        />
      </div>
      {orders.length > 0 && isOwner() ? (
        <Button size="small" variant="secondary" asChild>
          <a href={`/admin/lots/${lot.id}/csv`} download>
            {words.page.csv}
          </a>
        </Button>
      ) : null}
    </div>
    {orders.length === 0 ? (
      <Notice>{words.page.none}</Notice>
    ) : (
      <ScrolledTable label={words.page.buyers}>
        <ColumnTable columns={words.page.columns}>
          {orders.map(({ orderId, displayId, placedAt, pieces: taken, name }) => (
            <Table.Row key={orderId}>
              <Table.Cell>
                <Link to={`/orders/${orderId}`} className="text-ui-fg-base underline underline-offset-2">
                  #{displayId}
                </Link>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{moment(placedAt)}</Table.Cell>
              <Table.Cell>{taken}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {name || (
                  <Text size="small" className="text-ui-fg-subtle">
                    {words.page.erased}
                  </Text>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </ColumnTable>
      </ScrolledTable>
    )}
  </Container>
);
