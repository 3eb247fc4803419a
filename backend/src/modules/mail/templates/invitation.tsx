import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("invitation");

/** The link with which who was invited makes a login. */
export function Invitation(data: LetterData<"invitation">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} shopUrl={data.shopUrl} trader={data.trader}>
      <Text style={style.text}>{say("body")}</Text>
      <MailButton href={data.url}>{say("button")}</MailButton>
      <Text style={style.text}>{say("until", { until: data.until })}</Text>
      <Text style={style.text}>{say("notYou")}</Text>
    </Layout>
  );
}
