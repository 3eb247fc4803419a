import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("refunded");

const textOf = ({ canceled, whole }: LetterData<"refunded">) =>
  canceled ? "canceled.body" : whole ? "whole" : "part";

/** Money on its way back after a refund, whole or in part. */
export function Refunded(data: LetterData<"refunded">) {
  const values = { amount: data.amount, displayId: data.displayId };
  return (
    <Layout
      preview={say("preview", values)}
      heading={data.canceled ? say("canceled.heading") : say("heading", values)}
      frame={data}
    >
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say(textOf(data), values)}</Text>
      <Text style={style.text}>{say("days")}</Text>
      {data.attachments.length > 0 && <Text style={style.text}>{say("creditNote")}</Text>}
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
