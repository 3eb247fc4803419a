import { Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { Paragraphs } from "./paragraphs";
import { style } from "./style";

const say = letterSentences("reader-letter-answer");

/** The owner's answer, and below it what the reader wrote. */
export function ReaderLetterAnswer({
  name,
  answer,
  about,
  receivedAt,
  text,
  ...frame
}: LetterData<"reader-letter-answer">) {
  return (
    <Layout preview={say("preview", { receivedAt })} heading={say("heading")} frame={frame}>
      <Text style={style.text}>{say("greeting", { name })}</Text>
      <Paragraphs of={answer} />
      <Section style={style.note}>
        <Text style={{ ...style.text, fontWeight: 700 }}>
          {about ? say("wroteAbout", { receivedAt, about }) : say("wrote", { receivedAt })}
        </Text>
        <Paragraphs of={text} />
      </Section>
    </Layout>
  );
}
