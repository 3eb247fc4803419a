import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** A part of the form, with its heading. */
export const Section = ({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children: ReactNode;
}) => (
  <Container className="flex flex-col gap-y-4">
    <div>
      <Heading level="h2">{title}</Heading>
      {intro === undefined ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {intro}
        </Text>
      )}
    </div>
    {children}
  </Container>
);
