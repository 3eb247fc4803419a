import { Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("review-refused");

/** Why a review is not published, and how to change it. */
export function ReviewRefused({ firstName, product, reason, url, ...frame }: LetterData<"review-refused">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={frame}>
      <Text style={style.text}>{sentence("greeting", { name: firstName })}</Text>
      <Text style={style.text}>{say("body", { product })}</Text>
      <Section style={style.note}>
        <Text style={{ ...style.text, margin: 0 }}>{say(`reasons.${reason}`)}</Text>
      </Section>
      <Text style={style.text}>{say("change")}</Text>
      <MailButton href={url}>{say("button")}</MailButton>
      <Text style={style.text}>{say("disagree")}</Text>
    </Layout>
  );
}
