import { Text } from "@react-email/components";
import { Fragment, type CSSProperties } from "react";
import { style } from "./style";

/** A text that somebody typed: an empty line parts paragraphs, and each line stays one. */
export const Paragraphs = ({ of, look = {} }: { of: string; look?: CSSProperties }) => (
  <>
    {of.split(/\n{2,}/).map((paragraph, place) => (
      <Text key={place} style={{ ...style.text, ...look }}>
        {paragraph.split("\n").map((line, row) => (
          <Fragment key={row}>
            {row > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </Text>
    ))}
  </>
);
