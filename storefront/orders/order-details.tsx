import type { OrderView } from "backend/contracts/checkout";
import { Fragment, type ReactNode } from "react";
import { codeLabel } from "@/shop/discounts";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";
import { OrderedLines } from "@/shop/ordered-lines";
import { ButtonLink } from "@/ui/button";
import { dayText } from "@/shop/dates";

/**
 * The order as it was placed: lines, sums, delivery address, parcels, downloads. `review` leads to where its buyer says
 * what he thinks of it; `withdrawal` shows where it can be withdrawn from, and what was.
 */
export function OrderDetails({
  order,
  review,
  withdrawal,
}: {
  order: OrderView;
  review: ReactNode;
  withdrawal: ReactNode;
}) {
  const t = words("order");
  return (
    <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_22rem]">
      <section aria-labelledby="regels">
        <h2 id="regels" className="text-2xl">
          {t("lines")}
        </h2>
        <div className="mt-2 border-b border-line">
          <OrderedLines lines={order.lines} linked />
        </div>
        <Sums order={order} />
      </section>
      <div className="grid content-start gap-8">
        <Downloads order={order} />
        <section aria-labelledby="waarheen">
          <h2 id="waarheen" className="text-2xl">
            {t(order.delivery.collectAt ? "collect" : "delivery")}
          </h2>
          <p className="mt-2">
            {order.delivery.name}
            {where(order.delivery).map((line) => (
              <Fragment key={line}>
                <br />
                {line}
              </Fragment>
            ))}
          </p>
          <Parcels order={order} />
        </section>
        <Note note={order.note} />
        {review}
        <Papers order={order} />
        <section aria-labelledby="bedenken" className="text-sm text-soft">
          <h2 id="bedenken" className="mb-1 text-xl text-ink">
            {t("rights")}
          </h2>
          {withdrawal}
          <p className="mt-2">{t("guarantee")}</p>
        </section>
      </div>
    </div>
  );
}

function Note({ note }: Pick<OrderView, "note">) {
  const t = words("order");
  if (!note) return null;
  return (
    <section aria-labelledby="erbij">
      <h2 id="erbij" className="text-2xl">
        {t("note")}
      </h2>
      <p className="mt-2 break-words whitespace-pre-line">{note}</p>
    </section>
  );
}

/** Where the order goes, or where it is collected and when. */
function where({ recipient, city, pickupPoint, collectAt }: OrderView["delivery"]): string[] {
  const t = words("order");
  if (collectAt) return [...collectAt, t("collectWhen")];
  return [`${recipient}, ${city}`, ...(pickupPoint ? [t("pickupPoint", { point: pickupPoint })] : [])];
}

function Sums({ order: { codes, totals } }: { order: OrderView }) {
  const t = words("order");
  // The order was changed after it was paid: then what was paid is not its total.
  const changed = totals.paid.amount > 0 && totals.paid.amount !== totals.total.amount;
  const rows = [
    { label: t("items"), amount: totals.items, less: false },
    ...codes.map((code) => ({ label: codeLabel(code), amount: code.amount, less: true })),
    { label: t("deliveryCost"), amount: totals.delivery, less: false },
  ];
  return (
    <dl className="figures mt-4 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
      {rows.map(({ label, amount, less }) => (
        <div key={label} className="col-span-2 flex flex-wrap justify-between gap-x-4">
          <dt>{label}</dt>
          <dd>
            {less ? "−" : ""}
            {amount.amount === 0 ? t("free") : price(amount)}
          </dd>
        </div>
      ))}
      <dt className="font-bold">{t("total")}</dt>
      <dd className="text-right text-[1.375rem] leading-snug font-bold">{price(totals.total)}</dd>
      {changed ? (
        <div className="col-span-2 flex justify-between">
          <dt>{t("paidSum")}</dt>
          <dd>{price(totals.paid)}</dd>
        </div>
      ) : null}
      {totals.due.amount > 0 ? (
        <div className="col-span-2 flex justify-between font-semibold">
          <dt>{t("dueSum")}</dt>
          <dd>{price(totals.due)}</dd>
        </div>
      ) : null}
      {totals.refunded.amount > 0 ? (
        <div className="col-span-2 flex justify-between font-semibold text-ok">
          <dt>{t("refundedSum")}</dt>
          <dd>{price(totals.refunded)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Downloads({ order }: { order: OrderView }) {
  const t = words("order");
  if (order.downloads.length === 0) return null;
  return (
    <section aria-labelledby="downloads" className="rounded-card bg-butter p-5">
      <h2 id="downloads" className="text-2xl">
        {t("downloads")}
      </h2>
      <ul className="mt-3 grid gap-3">
        {order.downloads.map(({ title, url }) => (
          <li key={url}>
            <ButtonLink href={url} download>
              {t("download", { title })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papers({ order }: { order: OrderView }) {
  const t = words("order");
  if (order.invoices.length === 0) return null;
  return (
    <section aria-labelledby="papieren">
      <h2 id="papieren" className="text-2xl">
        {t("papers")}
      </h2>
      <ul className="mt-2 grid gap-1">
        {order.invoices.map(({ kind, number, url, ublUrl }) => (
          <li key={number} className="flex flex-wrap gap-x-5">
            <a href={url} className="text-link inline-flex min-h-11 items-center">
              {t(kind === "invoice" ? "invoice" : "creditNote", { number })}
            </a>
            {ublUrl ? (
              <a href={ublUrl} className="text-link inline-flex min-h-11 items-center">
                {t("ubl", { number })}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The owner may note that it came without having noted that it left. */
function whereItIs({ shippedAt, deliveredAt }: OrderView["parcels"][number], collected: boolean): string {
  const t = words("order");
  if (deliveredAt) return t(collected ? "fetched" : "delivered", { day: dayText(deliveredAt) });
  if (shippedAt) return t(collected ? "ready" : "shipped", { day: dayText(shippedAt) });
  return t(collected ? "preparing" : "packing");
}

function Parcels({ order }: { order: OrderView }) {
  const t = words("order");
  const collected = order.delivery.collectAt !== null;
  return order.parcels.map((parcel, index) => (
    <p key={index} className="mt-2 text-sm">
      {whereItIs(parcel, collected)}{" "}
      {parcel.tracking.map(({ number, url }) =>
        url ? (
          <a key={number} href={url} rel="noreferrer" className="text-link">
            {t("follow", { number })}
          </a>
        ) : (
          <span key={number}>{t("parcelNumber", { number })}</span>
        ),
      )}
    </p>
  ));
}
