import { defineRouteConfig } from "@medusajs/admin-sdk";
import { PaperPlane } from "@medusajs/icons";
import { Button, Container, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import type { AdminNewsletter, AdminNewsletters, Subscribers } from "../../../contracts/admin-newsletter";
import { ask } from "../../components/ask";
import { Notice } from "../../components/notice";
import { ScreenHead } from "../../components/screen-head";
import { NewsletterForm } from "../../newsletter/lazy-newsletter-form";
import { NewsletterList } from "../../newsletter/newsletter-list";
import { SubscriberList } from "../../newsletter/subscriber-list";
import { sentence, words } from "../../newsletter/words";
import { isOwner } from "../../own-role/role-now";

/** Milliseconds: how far a newsletter is that is being sent. */
const again = 5_000;

/** Who gets the newsletter, what was sent, and the one that is being written. */
const NewsletterPage = () => {
  /** `press` is another with each: a form that is opened anew has nothing of the one before. */
  const [open, setOpen] = useState<{ newsletter: AdminNewsletter | null; press: number } | null>(null);
  const openForm = (newsletter: AdminNewsletter | null) =>
    setOpen((before) => ({ newsletter, press: (before?.press ?? 0) + 1 }));
  const written = useQuery({
    queryKey: ["newsletters", "list"],
    queryFn: () => ask<AdminNewsletters>("/newsletters"),
    refetchInterval: ({ state }) =>
      state.data?.newsletters.some((each) => each.state === "sending") ? again : false,
  });
  const readers = useQuery({
    queryKey: ["newsletters", "count"],
    queryFn: () => ask<Subscribers>("/newsletter-subscribers?limit=1"),
    enabled: isOwner(),
  });
  const failed = written.isError || readers.isError;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <ScreenHead title={words.title} intro={failed ? words.failed : words.intro} />
        {readers.data ? (
          <Text size="small" weight="plus" className="mt-2">
            {sentence("counts", {
              confirmed: readers.data.confirmed,
              unconfirmed: readers.data.unconfirmed,
            })}
          </Text>
        ) : null}
        <Button className="mt-3" size="small" onClick={() => openForm(null)}>
          {words.write}
        </Button>
      </Container>
      {open ? (
        <Suspense fallback={<Notice>{words.loading}</Notice>}>
          <NewsletterForm
            key={open.press}
            of={open.newsletter}
            readers={readers.data?.confirmed ?? 0}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      ) : null}
      {written.data ? <NewsletterList of={written.data.newsletters} onOpen={openForm} /> : null}
      {isOwner() && <SubscriberList />}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Nieuwsbrief", icon: PaperPlane, rank: 55 });

export default NewsletterPage;
