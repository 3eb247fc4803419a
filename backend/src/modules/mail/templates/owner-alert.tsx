import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

/** An alert about something that only the owner can decide. */
export function OwnerAlert(data: LetterData<"owner-alert">) {
  return (
    <Layout preview={sentence("owner-alert.preview")} heading={data.subject} frame={data}>
      {data.paragraphs.map((paragraph) => (
        <Text key={paragraph} style={style.text}>
          {paragraph}
        </Text>
      ))}
      <MailButton href={data.adminUrl}>{sentence("owner-alert.open")}</MailButton>
    </Layout>
  );
}
