import { Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { Lines } from "./lines";
import { style } from "./style";

const say = letterSentences("withdrawal-received");

/** Directive 2011/83/EU art. 11a(4): the content of the statement, with the day and the hour at which it came in. */
export function WithdrawalReceived(data: LetterData<"withdrawal-received">) {
  return (
    <Layout preview={say("preview", { declaredAt: data.declaredAt })} heading={say("heading")} frame={data}>
      <Text style={style.text}>{say("received", { declaredAt: data.declaredAt })}</Text>
      <Text style={style.text}>{say("statement", { name: data.name, displayId: data.displayId })}</Text>
      <Lines lines={data.lines} />
      {data.late ? <Text style={style.text}>{say("late")}</Text> : <Afterwards {...data} />}
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
    </Layout>
  );
}

/** What goes back, to whom, and by when. */
function Afterwards(data: LetterData<"withdrawal-received">) {
  const texts = [
    say("money", { amount: data.owed, day: data.owedBy }),
    data.delivery ? say("delivery", { amount: data.delivery }) : "",
    data.returns ? say("wait") : say("noReturn"),
  ];
  return (
    <>
      <Text style={style.text}>{texts.filter(Boolean).join(" ")}</Text>
      {data.returns && (
        <Section style={style.note}>
          <Text style={style.text}>{say("sendBack", { day: data.sendBackBy })}</Text>
          <Text style={{ ...style.text, ...(data.sealed ? {} : { margin: 0 }) }}>
            {data.returnTo.map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
          </Text>
          {data.sealed && <Text style={{ ...style.text, margin: 0 }}>{say("sealed")}</Text>}
        </Section>
      )}
    </>
  );
}
