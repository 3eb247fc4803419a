import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminReaderLetter } from "../../contracts/admin-reader-letter";
import words from "../messages/letters.json";

/** What a letter is about: the article, as a link to it, or the contact page. */
export const LetterSubject = ({ about }: Pick<AdminReaderLetter, "about">) => {
  if (about.articleId)
    return (
      <Link to={`/articles/${about.articleId}`} className="txt-small break-words underline">
        {about.title}
      </Link>
    );
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {about.slug === "contact" ? words.contact : words.goneArticle}
    </Text>
  );
};
