import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense } from "react";
import { useParams } from "react-router-dom";
import type { AdminPage } from "../../../../contracts/admin-page";
import { ask, asStoredNow } from "../../../components/ask";
import { PageForm } from "../../../page-editor/lazy-page-form";
import { words } from "../../../page-editor/words";

/** One page of the shop. */
const PagePage = () => {
  const { slug = "" } = useParams();
  const known = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: ["pages", slug],
    queryFn: () => ask<AdminPage>(`/pages/${slug}`),
    ...asStoredNow,
  });
  if (!data)
    return (
      <Container>
        <Text size="small">{isError ? words.failed : words.loading}</Text>
      </Container>
    );
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-start justify-between gap-4">
        <Heading level="h1">{data.page.title}</Heading>
        <a
          href={data.page.address}
          target="_blank"
          rel="noopener"
          className="txt-small text-ui-fg-interactive"
        >
          {words.view}
        </a>
      </Container>
      <Suspense fallback={<Text size="small">{words.loading}</Text>}>
        <PageForm
          key={slug}
          page={data}
          onSaved={(saved) => void known.setQueryData(["pages", slug], saved)}
        />
      </Suspense>
    </div>
  );
};

export default PagePage;
