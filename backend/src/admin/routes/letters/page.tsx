import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { Container, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminReaderLetters } from "../../../contracts/admin-reader-letter";
import { sentencesOf } from "../../../shared/sentences-of";
import { ask } from "../../components/ask";
import { everyLetter, LetterFilter, type LetterWish } from "../../components/letter-filter";
import { Notice } from "../../components/notice";
import { Pager } from "../../components/pager";
import { ReaderLetterItem } from "../../components/reader-letter-item";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/letters.json";

const pageSize = 20;
const sentence = sentencesOf(words);

/** What readers wrote, newest first: of one state, or with some words. */
const LettersPage = () => {
  const [wish, setWish] = useState<LetterWish>(everyLetter);
  const [page, setPage] = useState(0);
  const query = new URLSearchParams({
    limit: String(pageSize),
    offset: String(page * pageSize),
    ...(wish.state === "all" ? {} : { state: wish.state }),
    ...(wish.words.trim() === "" ? {} : { q: wish.words.trim() }),
  }).toString();
  const { data, isError } = useQuery({
    queryKey: ["reader-letters", query],
    queryFn: () => ask<AdminReaderLetters>(`/reader-letters?${query}`),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <ScreenHead title={words.title} intro={words.intro} />
        {data && (
          <Text size="small" weight="plus" className="mt-2">
            {sentence("waiting", { count: data.waiting })}
          </Text>
        )}
      </div>
      <LetterFilter
        wish={wish}
        onWish={(wanted) => {
          setWish(wanted);
          setPage(0);
        }}
      />
      {!data || data.letters.length === 0 ? (
        <Notice>{data ? words.none : isError ? words.failed : words.loading}</Notice>
      ) : (
        data.letters.map((each) => <ReaderLetterItem key={each.id} of={each} />)
      )}
      {data && <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Brieven", icon: Envelope, rank: 50 });

export default LettersPage;
