import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";

export const generateMetadata = () => ownerPageMeta("privacy");

export default function PrivacyRoute() {
  return <OwnerPage slug="privacy" />;
}
