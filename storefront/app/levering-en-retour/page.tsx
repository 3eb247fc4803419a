import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";

export const generateMetadata = () => ownerPageMeta("levering-en-retour");

export default function DeliveryRoute() {
  return <OwnerPage slug="levering-en-retour" />;
}
