import { Link, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { Lines } from "./lines";
import { style } from "./style";

const say = letterSentences("shipped");

/** What is in the parcel, and where to follow it; or what is ready, and where to collect it. */
export function Shipped(data: LetterData<"shipped">) {
  const ready = data.collectAt !== null;
  return (
    <Layout
      preview={say(ready ? "ready.preview" : "preview")}
      heading={say(ready ? "ready.heading" : "heading")}
      frame={data}
    >
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say(ready ? "ready.body" : "body")}</Text>
      {data.collectAt ? <Text style={style.text}>{data.collectAt.join(", ")}</Text> : null}
      <Lines lines={data.lines} />
      {data.rest ? <Text style={style.text}>{say(ready ? "ready.rest" : "rest")}</Text> : null}
      {data.tracking.map(({ number, url }) => (
        <Text key={number} style={style.text}>
          {url ? <Link href={url}>{say("tracking", { number })}</Link> : say("number", { number })}
        </Text>
      ))}
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
