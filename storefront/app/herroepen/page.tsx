import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";

export const generateMetadata = () => ownerPageMeta("herroepen");

export default function WithdrawalRoute() {
  return <OwnerPage slug="herroepen" />;
}
