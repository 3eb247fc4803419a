import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";

export const generateMetadata = () => ownerPageMeta("beoordelingen");

/** How reviews are checked, moderated and averaged (Directive 2005/29/EC art. 7(6)). */
export default function ReviewRulesRoute() {
  return <OwnerPage slug="beoordelingen" />;
}
