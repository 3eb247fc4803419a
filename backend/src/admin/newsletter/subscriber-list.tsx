import { Button, Container, Input, Text, usePrompt } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Subscriber, Subscribers } from "../../contracts/admin-newsletter";
import { ask } from "../components/ask";
import { moment } from "../components/moment";
import { Notice } from "../components/notice";
import { Pager } from "../components/pager";
import { ScreenHead } from "../components/screen-head";
import { useRemoval } from "../components/use-removal";
import { sentence, words } from "./words";

const pageSize = 20;

/** Who gets it, newest first, with the proof of each in the file. */
export const SubscriberList = () => {
  const [asked, setAsked] = useState({ q: "", page: 0 });
  const query = new URLSearchParams({
    limit: String(pageSize),
    offset: String(asked.page * pageSize),
    ...(asked.q.trim() === "" ? {} : { q: asked.q.trim() }),
  }).toString();
  const { data, isError } = useQuery({
    queryKey: ["newsletters", "subscribers", query],
    queryFn: () => ask<Subscribers>(`/newsletter-subscribers?${query}`),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <ScreenHead level="h2" title={words.subscribers.title} intro={words.subscribers.intro} />
        </div>
        <Button size="small" variant="secondary" asChild>
          <a href="/admin/newsletter-subscribers/csv" download>
            {words.subscribers.csv}
          </a>
        </Button>
      </div>
      <div className="px-6 py-4 sm:max-w-96">
        <Input
          aria-label={words.subscribers.search}
          placeholder={words.subscribers.search}
          value={asked.q}
          onChange={({ target }) => setAsked({ q: target.value, page: 0 })}
        />
      </div>
      {!data || data.subscribers.length === 0 ? (
        <Notice>{data ? words.subscribers.none : isError ? words.failed : words.loading}</Notice>
      ) : (
        data.subscribers.map((each) => <OneSubscriber key={each.id} of={each} />)
      )}
      {data ? (
        <Pager
          count={data.count}
          size={pageSize}
          page={asked.page}
          onPage={(page) => setAsked({ ...asked, page })}
          words={words.pages}
        />
      ) : null}
    </Container>
  );
};

const OneSubscriber = ({ of: { id, email, confirmedAt } }: { of: Subscriber }) => {
  const prompt = usePrompt();
  const { remove, isRemoving } = useRemoval("/newsletter-subscribers", "newsletters", {
    done: words.done.removed,
    failed: words.refused.other,
  });
  const onRemove = async () => {
    const { text: description, confirm: confirmText, cancel: cancelText } = words.subscribers.prompt;
    const title = sentence("subscribers.prompt.title", { email });
    if (await prompt({ title, description, confirmText, cancelText })) remove(id);
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <Text size="small" weight="plus" className="break-words">
          {email}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {sentence("subscribers.confirmed", { moment: moment(confirmedAt) })}
        </Text>
      </div>
      <Button
        size="small"
        variant="transparent"
        aria-label={sentence("subscribers.removeOf", { email })}
        isLoading={isRemoving(id)}
        onClick={() => void onRemove()}
      >
        {words.subscribers.remove}
      </Button>
    </div>
  );
};
