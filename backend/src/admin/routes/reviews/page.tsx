import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Star } from "@medusajs/icons";
import { Container, Select, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminReviews } from "../../../contracts/admin-review";
import { reviewState, type ReviewState } from "../../../contracts/review";
import { ask } from "../../components/ask";
import { Notice } from "../../components/notice";
import { Pager } from "../../components/pager";
import { ScreenHead } from "../../components/screen-head";
import { ReviewItem } from "../../reviews/review-item";
import { sentence, words } from "../../reviews/words";

const pageSize = 20;

/** What buyers say of products: first those that wait for the owner. */
const ReviewsPage = () => {
  const [state, setState] = useState<ReviewState | "all">("waiting");
  const [page, setPage] = useState(0);
  const query = new URLSearchParams({
    limit: String(pageSize),
    offset: String(page * pageSize),
    ...(state === "all" ? {} : { state }),
  }).toString();
  const { data, isError } = useQuery({
    queryKey: ["reviews", query],
    queryFn: () => ask<AdminReviews>(`/reviews?${query}`),
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
      <div className="px-6 py-4">
        <div className="w-full sm:w-56">
          <Select
            value={state}
            onValueChange={(wanted: ReviewState | "all") => {
              setState(wanted);
              setPage(0);
            }}
          >
            <Select.Trigger aria-label={words.filter}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {reviewState.options.map((each) => (
                <Select.Item key={each} value={each}>
                  {words.states[each]}
                </Select.Item>
              ))}
              <Select.Item value="all">{words.all}</Select.Item>
            </Select.Content>
          </Select>
        </div>
      </div>
      {!data || data.reviews.length === 0 ? (
        <Notice>{data ? words.none : isError ? words.failed : words.loading}</Notice>
      ) : (
        data.reviews.map((each) => <ReviewItem key={each.id} of={each} />)
      )}
      {data && <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Beoordelingen", icon: Star, rank: 52 });

export default ReviewsPage;
