import { Link, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("review-invitation");

/** The one mail that asks what a buyer thinks of an order. */
export function ReviewInvitation({
  firstName,
  products,
  url,
  stopUrl,
  displayId: _displayId,
  unsubscribeUrl: _unsubscribeUrl,
  ...frame
}: LetterData<"review-invitation">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={frame}>
      <Text style={style.text}>{sentence("greeting", { name: firstName })}</Text>
      <Text style={style.text}>{say("body")}</Text>
      {products.map((product) => (
        <Text key={product} style={{ ...style.text, fontWeight: 600, margin: "0 0 4px" }}>
          {product}
        </Text>
      ))}
      <MailButton href={url}>{say("button")}</MailButton>
      <Text style={style.text}>{say("alike")}</Text>
      <Text style={style.small}>
        {say("why")} <Link href={stopUrl}>{say("stop")}</Link>
      </Text>
    </Layout>
  );
}
