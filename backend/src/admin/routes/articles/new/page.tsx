import { Container, Heading, Text } from "@medusajs/ui";
import { Suspense } from "react";
import { useNavigate } from "react-router-dom";
import { ArticleForm } from "../../../article-editor/lazy-article-form";
import words from "../../../messages/article-editor.json";

/** A new article; saved for the first time, it is a draft with a page of its own. */
const NewArticlePage = () => {
  const navigate = useNavigate();
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1">{words.new}</Heading>
      </Container>
      <Suspense fallback={<Text size="small">{words.loading}</Text>}>
        <ArticleForm article={null} onSaved={({ id }) => navigate(`/articles/${id}`, { replace: true })} />
      </Suspense>
    </div>
  );
};

export default NewArticlePage;
