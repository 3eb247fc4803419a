import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BellAlert } from "@medusajs/icons";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminAttention } from "../../../contracts/admin-attention";
import { AttentionLine } from "../../attention/attention-line";
import { levelOf, levels } from "../../attention/levels";
import { useAttention } from "../../attention/use-attention";
import { words } from "../../attention/words";
import { ScreenHead } from "../../components/screen-head";

/** What is broken or waits for the owner, each with the way to mend it. */
const AttentionPage = () => {
  const { data, isError } = useAttention();
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-4 py-4 sm:px-6">
        <div>
          <ScreenHead
            title={words.title}
            intro={data ? words.intro : isError ? words.failed : words.loading}
          />
        </div>
        {data?.things.length === 0 && data.unchecked.length === 0 && (
          <Alert variant="success">{words.none}</Alert>
        )}
      </Container>
      {data && <Unchecked groups={data.unchecked} />}
      {data && levels.map((level) => <Level key={level} level={level} things={data.things} />)}
      <Text size="small" className="px-4 text-ui-fg-subtle sm:px-6">
        <Link to="/claims" className="underline underline-offset-2">
          {words.claims}
        </Link>
      </Text>
    </div>
  );
};

const Level = ({ level, things }: { level: (typeof levels)[number]; things: AdminAttention["things"] }) => {
  const own = things.filter(({ kind }) => levelOf[kind] === level);
  if (own.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-4 py-4 sm:px-6">
        {words.levels[level]}
      </Heading>
      <ul className="divide-y">
        {own.map((thing) => (
          <AttentionLine key={thing.kind} of={thing} />
        ))}
      </ul>
    </Container>
  );
};

const Unchecked = ({ groups }: { groups: AdminAttention["unchecked"] }) =>
  groups.length > 0 && (
    <Container className="px-4 py-4 sm:px-6">
      <Heading level="h2">{words.unchecked.title}</Heading>
      <Text size="small">{groups.map((group) => words.groups[group]).join(", ")}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {words.unchecked.intro}
      </Text>
    </Container>
  );

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Wat vraagt je aandacht", icon: BellAlert, rank: 5 });

export default AttentionPage;
