import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";
import { ownPictures } from "@/shop/own-pictures";

export const generateMetadata = () => ownerPageMeta("over-mij");

export default function AboutRoute() {
  return <OwnerPage slug="over-mij" section="about" picture={ownPictures.about} />;
}
