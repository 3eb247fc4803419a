import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";
import { RequestForm } from "@/withdrawal/request-form";

export const generateMetadata = () => ownerPageMeta("herroepen");

/** The withdrawal function (Directive 2011/83/EU art. 11a), without an account; the model form stands below it. */
export default function WithdrawalRoute() {
  return <OwnerPage slug="herroepen" above={<RequestForm />} />;
}
