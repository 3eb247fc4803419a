import { ownersPage } from "backend/contracts/author";
import { ArticlesOfAuthor } from "@/app/_frame/articles-of-author";
import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";
import { authorBySlug, pageBySlug } from "@/articles/queries";
import { ownPictures } from "@/shop/own-pictures";

export const generateMetadata = () => ownerPageMeta(ownersPage);

/** The owner's own words about her; as the author of most articles she has no other page. */
export default async function AboutRoute() {
  const [page, author] = await Promise.all([pageBySlug(ownersPage), authorBySlug(ownersPage)]);
  return (
    <OwnerPage
      slug={ownersPage}
      section="about"
      picture={ownPictures.about}
      below={
        author && page ? (
          <ArticlesOfAuthor author={{ ...author, picture: ownPictures.about }} about={page.intro} />
        ) : null
      }
    />
  );
}
