import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("order-canceled");

/** The order will not come, and there was no money to give back. */
export function OrderCanceled(data: LetterData<"order-canceled">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say("body", { displayId: data.displayId })}</Text>
      <Text style={style.text}>{say(data.refunded ? "refunded" : "unpaid")}</Text>
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
