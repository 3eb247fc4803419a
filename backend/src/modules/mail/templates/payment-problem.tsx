import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("payment-problem");

/** The payment did not succeed and no money was taken: says why, and links back to the cart. */
export function PaymentProblem(data: LetterData<"payment-problem">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={data}>
      <Text style={style.text}>{say(data.reason, { amount: data.amount })}</Text>
      <Text style={style.text}>{say("calm")}</Text>
      <MailButton href={data.retryUrl}>{say("retry")}</MailButton>
    </Layout>
  );
}
