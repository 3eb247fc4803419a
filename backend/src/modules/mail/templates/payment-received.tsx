import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("payment-received");

/** A slow payment has come in; its invoice is attached. */
export function PaymentReceived(data: LetterData<"payment-received">) {
  const values = { amount: data.amount, displayId: data.displayId };
  return (
    <Layout preview={say("preview", values)} heading={say("heading")} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say("body", values)}</Text>
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
