import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";

export const generateMetadata = () => ownerPageMeta("toegankelijkheid");

export default function AccessibilityRoute() {
  return <OwnerPage slug="toegankelijkheid" />;
}
