import { Heading, Img, Link, Section, Text } from "@react-email/components";
import type { LetterData } from "../letters";
import { letterSentences, sentence } from "../sentence";
import { Layout } from "./layout";
import { MailButton } from "./mail-button";
import { Lines } from "./lines";
import { style } from "./style";

const say = letterSentences("order-confirmation");

/** Directive 2011/83/EU art. 8(7): the confirmation on a durable medium, with all that was said before the order. */
export function OrderConfirmation(data: LetterData<"order-confirmation">) {
  return (
    <Layout preview={say("preview")} heading={say("heading")} frame={data}>
      <Text style={style.text}>{sentence("greeting", { name: data.firstName })}</Text>
      <Text style={style.text}>
        {say(data.free ? "free" : data.paid ? "paid" : "unpaid")} {say(`next.${data.delivery}`)}
        {data.delay === null ? null : ` ${say("delay", { day: data.delay })}`}
      </Text>
      <Heading as="h2" style={style.subheading}>
        {say("orderLine", { displayId: data.displayId, placedOn: data.placedOn })}
      </Heading>
      {data.invoiced && <Text style={style.text}>{say("invoice")}</Text>}
      <Lines lines={data.lines} totals={data.totals} />
      <MailButton href={data.orderUrl}>{sentence("viewOrder")}</MailButton>
      {data.downloads.length > 0 && (
        <>
          <Heading as="h2" style={style.subheading}>
            {say("downloadsHeading")}
          </Heading>
          {data.downloads.map((file) => (
            <Text key={file.url} style={style.text}>
              <Link href={file.url}>{file.title}</Link>
            </Text>
          ))}
        </>
      )}
      <Heading as="h2" style={style.subheading}>
        {say("deliveryHeading")}
      </Heading>
      <Text style={style.text}>
        {[data.deliveryName, ...data.address].map((line, index) => (
          <span key={index}>
            {line}
            <br />
          </span>
        ))}
        {data.pickupPoint ? say("pickupPoint", { point: data.pickupPoint }) : null}
      </Text>
      <Section style={style.note}>
        <Heading as="h2" style={{ ...style.subheading, margin: "0 0 8px" }}>
          {say("withdrawalHeading")}
        </Heading>
        <Text style={style.text}>{say("withdrawal", { days: data.withdrawalDays })}</Text>
        {data.withdrawalUrl && (
          <Section style={{ margin: "0 0 16px" }}>
            <MailButton href={data.withdrawalUrl}>{say("withdraw")}</MailButton>
          </Section>
        )}
        {data.hasSealedGoods && <Text style={style.text}>{say("sealed")}</Text>}
        {data.digitalConsentAt && (
          <Text style={style.text}>{say("digitalConsent", { at: data.digitalConsentAt })}</Text>
        )}
        <Text style={style.text}>{say("guarantee")}</Text>
        {data.guaranteeNotice && (
          <Img
            src={data.guaranteeNotice}
            alt={say("guaranteeNotice")}
            width="100%"
            style={{ maxWidth: "480px", margin: "0 0 16px" }}
          />
        )}
        {data.attachments.length > 0 && (
          <Text style={{ ...style.text, margin: 0 }}>{say("attachments")}</Text>
        )}
      </Section>
    </Layout>
  );
}
