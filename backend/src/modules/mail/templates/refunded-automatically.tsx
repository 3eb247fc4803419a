import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("refunded-automatically");

/** A payment that could not become an order: says why, and that all of it went back. */
export function RefundedAutomatically(data: LetterData<"refunded-automatically">) {
  const values = { amount: data.amount };
  return (
    <Layout preview={say("preview", values)} heading={say("heading")} frame={data}>
      <Text style={style.text}>{say(data.reason)}</Text>
      <Text style={style.text}>{say("body", values)}</Text>
      <MailButton href={data.shopPageUrl}>{say("back")}</MailButton>
    </Layout>
  );
}
