import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("refund-failed");

/** A bank sent a refund back: the buyer still has the money to come. */
export function RefundFailed(data: LetterData<"refund-failed">) {
  const values = { amount: data.amount, displayId: data.displayId };
  return (
    <Layout preview={say("preview", values)} heading={say("heading", values)} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say("body", values)}</Text>
      <Text style={style.text}>{say("next")}</Text>
      {data.attachments.length > 0 && <Text style={style.text}>{say("document")}</Text>}
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
