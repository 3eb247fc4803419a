import { Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("withdrawal-closed");

/** Why nothing is given back for a statement, in the owner's words. */
export function WithdrawalClosed(data: LetterData<"withdrawal-closed">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={data}>
      <Text style={style.text}>
        {say("body", { declaredAt: data.declaredAt, displayId: data.displayId })}
      </Text>
      <Section style={style.note}>
        <Text style={{ ...style.text, margin: 0 }}>{data.reason}</Text>
      </Section>
      <Text style={style.text}>{say("disagree")}</Text>
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
