import type { OrderView } from "backend/contracts/checkout";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/app/_frame/frame";
import { OrderDetails } from "@/orders/order-details";
import { checkoutById, type CheckoutAnswer } from "@/orders/queries";
import { Failed, Open, Processing, Refunded, CheckoutUnreachable } from "@/orders/state-notes";
import { OrderReview } from "@/reviews/order-review";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";
import { dayText } from "@/shop/dates";
import { Letter } from "@/ui/drawings";
import { OrderWithdrawal } from "@/withdrawal/order-withdrawal";

type Props = { params: Promise<{ id: string }> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  // Whoever knows the address sees the order: no search engine keeps it, and no other site learns it.
  return {
    title: words("order")("metaTitle"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

/** The page to which the payment page returns the buyer, and to which the mail links. */
export default async function CheckoutPage({ params }: Props) {
  const { id } = await params;
  const checkout = (await checkoutById(id)) ?? notFound();
  return (
    <Frame quiet>
      <Said checkout={checkout} />
    </Frame>
  );
}

function Said({ checkout }: { checkout: NonNullable<CheckoutAnswer> }) {
  switch (checkout.state) {
    case "open":
      return <Open checkout={checkout} />;
    case "processing":
      return <Processing />;
    case "order":
      return <Placed order={checkout.order} />;
    case "failed":
      return <Failed checkout={checkout} />;
    case "refunded":
      return <Refunded checkout={checkout} />;
    case "away":
      return <CheckoutUnreachable />;
  }
}

function Placed({ order }: { order: OrderView }) {
  const t = words("order");
  return (
    <div className="wrap pt-5 lg:pt-10">
      <header className="grid items-center gap-x-10 rounded-card bg-butter px-6 py-7 sm:grid-cols-[1fr_15rem] sm:py-4 lg:px-10">
        <div>
          <p className="text-sm font-semibold text-broth">
            {t("number", { number: order.displayId, day: dayText(order.placedAt) })}
          </p>
          <h1 className="text-title">{t(order.canceled ? "canceledTitle" : "thanks")}</h1>
          <p className="mt-3 max-w-[36rem] text-[1.125rem]">
            {order.canceled
              ? t("canceledText")
              : order.totals.due.amount > 0
                ? t("changedDue", { amount: price(order.totals.due) })
                : `${t(order.paid ? "mailed" : "awaiting", { email: unbrokenAddress(order.email) })} ${t(`next.${order.delivery.kind}`)}`}
          </p>
        </div>
        {order.canceled ? null : (
          <div className="max-sm:hidden print:hidden">
            <Letter />
          </div>
        )}
      </header>
      <OrderDetails
        order={order}
        review={<OrderReview path={order.reviewPath} />}
        withdrawal={<OrderWithdrawal of={order.withdrawal} />}
      />
    </div>
  );
}

/** A masked address does not break after its dots. */
const unbrokenAddress = (address: string) => address.replace("@", "\u2060@");
