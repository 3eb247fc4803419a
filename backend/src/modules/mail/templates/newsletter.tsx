import { Link, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences } from "../sentence";
import { Layout } from "./layout";
import { style } from "./style";

const say = letterSentences("newsletter");

/** What the owner wrote, why it comes, and how it stops. */
export function Newsletter({ subject, html, stopUrl, ...frame }: LetterData<"newsletter">) {
  return (
    <Layout preview={subject} heading={subject} frame={frame}>
      {/* From the tree of the one parser, which leaves out what could do harm. */}
      <div style={style.prose} dangerouslySetInnerHTML={{ __html: html }} />
      <Text style={style.small}>
        {stopUrl ? (
          <>
            {say("why")} <Link href={stopUrl}>{say("stop")}</Link>
          </>
        ) : (
          say("test")
        )}
      </Text>
    </Layout>
  );
}
