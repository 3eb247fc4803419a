import { Link, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("consent-link");

/** The second step of a wish for mail. The link only opens a page: programs that read mails press no buttons. */
export function ConsentLink({ product, url, until, known, stopUrl, ...frame }: LetterData<"consent-link">) {
  const kind = product ? "back_in_stock" : "newsletter";
  return (
    <Layout
      preview={say(`${kind}.preview`)}
      heading={say(known ? "already" : `${kind}.heading`)}
      frame={frame}
    >
      <Text style={style.text}>
        {say(known ? `${kind}.known` : `${kind}.body`, { product: product ?? "" })}
      </Text>
      {known ? null : (
        <>
          <MailButton href={url}>{say("button")}</MailButton>
          <Text style={style.text}>{say("until", { until })}</Text>
          <Text style={style.text}>{say("notYou")}</Text>
        </>
      )}
      <Text style={style.small}>
        <Link href={stopUrl}>{say("stop")}</Link>
      </Text>
    </Layout>
  );
}
