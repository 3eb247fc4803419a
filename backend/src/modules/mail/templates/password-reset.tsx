import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("password-reset");

/** The link with which a new password of the Admin is chosen. */
export function PasswordReset(data: LetterData<"password-reset">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} shopUrl={data.shopUrl} trader={data.trader}>
      <Text style={style.text}>{say("body")}</Text>
      <MailButton href={data.url}>{say("button")}</MailButton>
      <Text style={style.text}>{say("until")}</Text>
      <Text style={style.text}>{say("notYou")}</Text>
    </Layout>
  );
}
