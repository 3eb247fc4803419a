import { Link, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { Lines } from "./lines";
import { style } from "./style";

const say = letterSentences("shipped");

/** What is in the parcel, and where to follow it. */
export function Shipped(data: LetterData<"shipped">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} shopUrl={data.shopUrl} trader={data.trader}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say("body")}</Text>
      <Lines lines={data.lines} />
      {data.tracking.map(({ number, url }) => (
        <Text key={number} style={style.text}>
          {url ? <Link href={url}>{say("tracking", { number })}</Link> : say("tracking", { number })}
        </Text>
      ))}
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
