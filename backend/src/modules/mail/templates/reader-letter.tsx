import { Link, Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { Paragraphs } from "./paragraphs";
import { style } from "./style";

const say = letterSentences("reader-letter");

/** What a reader wrote, for the owner. */
export function ReaderLetter(data: LetterData<"reader-letter">) {
  const about = data.about ? say("about", { about: data.about }) : null;
  return (
    <Layout preview={say("preview", { name: data.name })} heading={say("heading")} frame={data}>
      <Text style={style.text}>{say("from", { name: data.name, receivedAt: data.receivedAt })}</Text>
      {about && (
        <Text style={style.text}>{data.aboutUrl ? <Link href={data.aboutUrl}>{about}</Link> : about}</Text>
      )}
      <Section style={style.note}>
        <Paragraphs of={data.text} />
      </Section>
      {!data.proven && <Text style={style.text}>{say("unproven")}</Text>}
      <Text style={style.text}>{say("reply", { email: data.email })}</Text>
      <MailButton href={data.adminUrl}>{say("open")}</MailButton>
    </Layout>
  );
}
