import { Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { Paragraphs } from "./paragraphs";
import { style } from "./style";

const say = letterSentences("lot-mail");

/** What the owner writes to those who got a lot, and which of their goods are of it. */
export function LotMail({ subject, words, ...data }: LetterData<"lot-mail">) {
  return (
    <Layout preview={subject} heading={subject} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Paragraphs of={words} />
      <Section style={style.note}>
        <Text style={{ ...style.text, margin: 0 }}>
          {say(data.bestBefore ? "dated" : "about", {
            product: data.product,
            code: data.code,
            day: data.bestBefore ?? "",
            displayId: data.displayId,
          })}
        </Text>
      </Section>
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
