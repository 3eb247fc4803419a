import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { Lines } from "./lines";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("collected");

/** What was collected, and until when it can be withdrawn from: that period begins with it. */
export function Collected(data: LetterData<"collected">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say("body", { day: data.collectedOn })}</Text>
      <Lines lines={data.lines} />
      {data.withdrawal ? (
        <>
          <Text style={style.text}>
            {say("withdrawal", { day: data.withdrawal.lastDay })} {data.hasSealedGoods ? say("sealed") : null}
          </Text>
          <MailButton href={data.withdrawal.url}>{say("withdraw")}</MailButton>
        </>
      ) : null}
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
