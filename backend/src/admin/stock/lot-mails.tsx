import { Container, Heading, Text } from "@medusajs/ui";
import type { LotMail } from "../../contracts/admin-lot";
import { moment } from "../components/moment";
import { sentence, words } from "./words";

/** What was mailed to those who got a lot, newest first, and how far it is. */
export const LotMails = ({ of }: { of: LotMail[] }) =>
  of.length === 0 ? null : (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.mail.sent}
      </Heading>
      {of.map(({ id, subject, words: text, state, startedAt, recipients, unreached }) => (
        <div key={id} className="px-6 py-4">
          <Text size="small" weight="plus" className="break-words">
            {subject}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {sentence(`mail.states.${state}`, { moment: moment(startedAt), count: recipients })}
          </Text>
          {unreached > 0 ? (
            <Text size="small">{sentence("mail.unreached", { count: unreached })}</Text>
          ) : null}
          <Text size="small" className="whitespace-pre-line break-words">
            {text}
          </Text>
        </div>
      ))}
    </Container>
  );
