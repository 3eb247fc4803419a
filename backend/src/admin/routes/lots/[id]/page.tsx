import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import type { LotPage } from "../../../../contracts/admin-lot";
import { ask } from "../../../components/ask";
import { moment } from "../../../components/moment";
import { LotBuyers } from "../../../stock/lot-buyers";
import { LotMailForm } from "../../../stock/lot-mail-form";
import { LotMails } from "../../../stock/lot-mails";
import { longDay, sentence, words } from "../../../stock/words";

/** Milliseconds: how far a mail is that is being sent. */
const again = 5_000;

/** Who got one lot, and what the owner writes to them. */
const OneLotPage = () => {
  const { id = "" } = useParams();
  const { data, isError } = useQuery({
    queryKey: ["lots", id],
    queryFn: () => ask<LotPage>(`/lots/${id}`),
    refetchInterval: ({ state }) =>
      state.data?.mails.some((each) => each.state === "sending") ? again : false,
  });
  if (!data)
    return (
      <Container>
        <Text size="small">{isError ? words.page.notFound : words.loading}</Text>
      </Container>
    );
  const { lot, item } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1" className="break-words">
          {sentence("page.title", { code: lot.code })}
        </Heading>
        <Text size="small">
          {lot.bestBefore
            ? sentence("page.of", { name: item.name, day: longDay(lot.bestBefore) })
            : sentence("page.ofUndated", { name: item.name })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {sentence("page.left", {
            received: lot.received,
            moment: moment(lot.receivedAt),
            onHand: lot.onHand,
          })}
        </Text>
        <Link to="/stock" className="txt-small text-ui-fg-base underline underline-offset-2">
          {words.page.back}
        </Link>
      </Container>
      <LotBuyers of={data} />
      <LotMailForm of={data} />
      <LotMails of={data.mails} />
    </div>
  );
};

export default OneLotPage;
