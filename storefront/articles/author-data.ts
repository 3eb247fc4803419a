import type { AuthorPage } from "backend/contracts/author";
import type { ProfilePage, WithContext } from "schema-dts";
import { absolute, locale } from "@/shop/site";
import { authorPath } from "./author-path";

/** schema.org's ProfilePage of somebody who writes here. @param about what the page says of them, in short */
export function authorData(author: AuthorPage, about: string): WithContext<ProfilePage> {
  const url = absolute(authorPath(author.slug));
  const [largest] = (author.picture?.sources ?? [])
    .filter(({ format }) => format === "webp")
    .sort((a, b) => b.width - a.width);
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url,
    inLanguage: locale,
    mainEntity: {
      "@type": "Person",
      "@id": `${url}#auteur`,
      name: author.name,
      url,
      ...(about === "" ? {} : { description: about }),
      ...(author.link === "" ? {} : { sameAs: author.link }),
      ...(largest ? { image: absolute(`/media/${largest.path}`) } : {}),
    },
  };
}
