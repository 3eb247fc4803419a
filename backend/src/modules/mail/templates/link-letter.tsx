import { Text } from "@react-email/components";
import { Layout, type LayoutFrame } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

interface Props extends LayoutFrame {
  /** The letter's own sentences, with their values in. */
  words: Record<"preview" | "heading" | "body" | "button" | "until" | "notYou", string>;
  url: string;
}

/** A letter with one thing to do, until when, and a word for who did not ask for it. */
export function LinkLetter({ words, url, ...frame }: Props) {
  return (
    <Layout preview={words.preview} heading={words.heading} frame={frame}>
      <Text style={style.text}>{words.body}</Text>
      <MailButton href={url}>{words.button}</MailButton>
      <Text style={style.text}>{words.until}</Text>
      <Text style={style.text}>{words.notYou}</Text>
    </Layout>
  );
}
