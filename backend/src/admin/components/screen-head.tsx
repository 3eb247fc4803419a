import { Heading, Text } from "@medusajs/ui";

/** The title of a screen, or of a part of one, and a sentence below it. */
export const ScreenHead = ({
  title,
  intro,
  level = "h1",
}: {
  title: string;
  intro: string;
  level?: "h1" | "h2";
}) => (
  <>
    <Heading level={level}>{title}</Heading>
    <Text size="small" className="text-ui-fg-subtle">
      {intro}
    </Text>
  </>
);
