import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { AdminNewsletter } from "../../contracts/admin-newsletter";
import { moment } from "../components/moment";
import { Notice } from "../components/notice";
import { sentence, words } from "./words";

interface Props {
  of: AdminNewsletter[];
  onOpen: (newsletter: AdminNewsletter) => void;
}

/** What was written, newest first: how far each is, and drafts to go on with. */
export const NewsletterList = ({ of, onOpen }: Props) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      {words.list.title}
    </Heading>
    {of.length === 0 ? <Notice>{words.list.none}</Notice> : null}
    {of.map((each) => (
      <div key={each.id} className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <Text size="small" weight="plus" className="break-words">
            {each.subject}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {sentence(`list.${each.state}`, {
              moment: moment(each.sentAt ?? each.savedAt),
              count: each.recipients,
            })}
          </Text>
        </div>
        {each.state === "draft" ? (
          <Button size="small" variant="secondary" onClick={() => onOpen(each)}>
            {words.list.edit}
          </Button>
        ) : null}
      </div>
    ))}
  </Container>
);
