import { Body, Container, Head, Heading, Html, Link, Preview, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { sentence } from "../sentence";
import { colour, style } from "./style";

interface Props {
  preview: string;
  heading: string;
  shopUrl: string;
  trader: string[];
  children: ReactNode;
}

/** The frame of every mail: the name above the blue rim, quiet text, the trader block at the foot. */
export function Layout({ preview, heading, shopUrl, trader, children }: Props) {
  return (
    <Html lang="nl">
      <Head />
      <Preview>{preview}</Preview>
      <Body style={style.body}>
        <Container style={style.container}>
          <Section style={style.header}>
            <Link href={shopUrl} style={style.logo}>
              Volle Kom
            </Link>
          </Section>
          <Section style={style.content}>
            <Heading as="h1" style={style.heading}>
              {heading}
            </Heading>
            {children}
            <Text style={style.text}>{sentence("questions")}</Text>
            <Text style={{ ...style.text, whiteSpace: "pre-line" }}>{sentence("signature")}</Text>
          </Section>
          <Section style={style.footer}>
            {trader.map((line) => (
              <Text key={line} style={{ ...style.small, color: colour.enamel }}>
                {line}
              </Text>
            ))}
          </Section>
        </Container>
      </Body>
    </Html>
  );
}
