import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShieldCheck } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { ClaimReport } from "../../../contracts/claims";
import { ask } from "../../components/ask";
import { sentence, words } from "../../components/claim-item";
import { ClaimSection } from "../../components/claim-section";

/** What every text of the shop says of food: what is forbidden, the risks she took, what asks a condition. */
const ClaimsPage = () => {
  const { data, isError } = useQuery({
    queryKey: ["claims"],
    queryFn: () => ask<ClaimReport>("/claims"),
    // Texts change on other screens.
    staleTime: 0,
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle max-w-prose" role="status">
          {data ? sentence("intro", { read: data.read }) : isError ? words.failed : words.loading}
        </Text>
        <Text size="small" className="text-ui-fg-subtle mt-2 max-w-prose">
          {words.noHarbour}
        </Text>
      </Container>
      {data
        ? (["never", "risk", "conditional"] as const).map((decision) => (
            <ClaimSection key={decision} decision={decision} records={data.records} />
          ))
        : null}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Claims", icon: ShieldCheck, rank: 110 });

export default ClaimsPage;
