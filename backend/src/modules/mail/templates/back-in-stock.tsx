import { Link, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("back-in-stock");

/** The one mail that was asked for. */
export function BackInStock({ product, url, stopUrl, ...frame }: LetterData<"back-in-stock">) {
  return (
    <Layout preview={say("preview")} heading={say("heading", { product })} frame={frame}>
      <Text style={style.text}>{say("body")}</Text>
      <MailButton href={url}>{say("button")}</MailButton>
      <Text style={style.text}>{say("once")}</Text>
      <Text style={style.small}>
        <Link href={stopUrl}>{say("stop")}</Link>
      </Text>
    </Layout>
  );
}
