import { Body, Head, Heading, Html, Link, Preview, Section, Text } from "@react-email/components";
import { Fragment, type ReactNode } from "react";
import { sentence } from "../sentence";
import { colour, style } from "./style";

/** What every mail carries. */
export interface LayoutFrame {
  shopUrl: string;
  trader: string[];
  /** Lines in the place of the usual farewell. */
  signature: string[];
}

interface Props {
  preview: string;
  heading: string;
  /** The mail's data. */
  frame: LayoutFrame;
  children: ReactNode;
}

/** The frame of every mail: the name above the blue rim, quiet text, the trader block at the foot. */
export function Layout({ preview, heading, frame: { shopUrl, trader, signature }, children }: Props) {
  return (
    <Html lang="nl">
      <Head />
      <Preview>{preview}</Preview>
      <Body style={style.body}>
        <Frame>
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
            <Text style={style.text}>
              {(signature.length > 0 ? signature : sentence("signature").split("\n")).map((line, index) => (
                <Fragment key={index}>
                  {line}
                  <br />
                </Fragment>
              ))}
            </Text>
          </Section>
          <Section style={style.footer}>
            {trader.map((line) => (
              <Text key={line} style={{ ...style.small, color: colour.enamel }}>
                {line}
              </Text>
            ))}
          </Section>
        </Frame>
      </Body>
    </Html>
  );
}

/** 600 px wide in Outlook, which reads the table's own width; elsewhere as wide as the screen, and no wider than that. */
function Frame({ children }: { children: ReactNode }) {
  return (
    <table
      role="presentation"
      align="center"
      width={600}
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={style.frame}
    >
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}
