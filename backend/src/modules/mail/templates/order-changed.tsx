import { Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { Lines } from "./lines";
import { MailButton } from "./mail-button";
import { style } from "./style";

const say = letterSentences("order-changed");

/** The owner changed the order: what it is now. */
export function OrderChanged(data: LetterData<"order-changed">) {
  const values = { displayId: data.displayId };
  return (
    <Layout preview={say("preview")} heading={say("heading", values)} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>{say("body", values)}</Text>
      <Lines lines={data.lines} totals={data.totals} />
      {data.due && <Text style={style.text}>{say("due", { amount: data.due })}</Text>}
      {data.back && <Text style={style.text}>{say("back", { amount: data.back })}</Text>}
      <Text style={style.text}>{say("wrong")}</Text>
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}
