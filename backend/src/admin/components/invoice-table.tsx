import { Badge, Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminInvoice } from "../../contracts/admin-invoice";
import { printedCompanyNumber } from "../../contracts/company-number";
import words from "../messages/invoices.json";
import { sentencesOf } from "../../shared/sentences-of";
import { euros } from "./money";
import { day } from "./words";

const sentence = sentencesOf(words);

/** Where the owner's browser finds the PDF of an invoice; it is logged in. */
export const pdfOf = (id: string): string => `/admin/invoices/${id}/pdf`;

const signed = ({ kind }: AdminInvoice, cents: number) => euros(kind === "credit_note" ? -cents : cents);

/** Invoices and credit notes, a row each; a number opens its PDF. */
export const InvoiceTable = ({ invoices }: { invoices: AdminInvoice[] }) => (
  <Table>
    <Table.Header>
      <Table.Row>
        {Object.entries(words.columns).map(([key, name]) => (
          <Table.HeaderCell key={key} className={key === "total" ? "text-right" : undefined}>
            {name}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {invoices.map((invoice) => (
        <Table.Row key={invoice.id}>
          <Table.Cell>
            <a href={pdfOf(invoice.id)} target="_blank" rel="noreferrer" className="text-ui-fg-interactive">
              {invoice.number}
            </a>{" "}
            {invoice.hasUbl && (
              <a href={`/admin/invoices/${invoice.id}/ubl`} className="text-ui-fg-interactive">
                {words.ubl}
              </a>
            )}{" "}
            {invoice.corrects && (
              <Badge size="2xsmall" color="orange">
                {words.kinds.credit_note} {sentence("corrects", { number: invoice.corrects })}
              </Badge>
            )}
          </Table.Cell>
          <Table.Cell>{day(invoice.issuedAt)}</Table.Cell>
          <Table.Cell>
            <Link to={`/orders/${invoice.orderId}`} className="text-ui-fg-interactive">
              #{invoice.displayId}
            </Link>
          </Table.Cell>
          <Table.Cell>
            {invoice.country.toUpperCase()}
            {invoice.companyNumber && (
              <span className="text-ui-fg-subtle block whitespace-nowrap">
                {printedCompanyNumber(invoice.companyNumber)}
              </span>
            )}
          </Table.Cell>
          <Table.Cell>
            {invoice.vat
              .map(({ percent, vat }) => sentence("rate", { percent, amount: signed(invoice, vat) }))
              .join(" · ")}
          </Table.Cell>
          <Table.Cell className="text-right">{signed(invoice, invoice.total)}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
