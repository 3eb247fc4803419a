import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";

export const generateMetadata = () => ownerPageMeta("voorwaarden");

export default function TermsRoute() {
  return <OwnerPage slug="voorwaarden" />;
}
