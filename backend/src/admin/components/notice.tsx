import { Text } from "@medusajs/ui";

/** A sentence where rows would be. */
export const Notice = ({ children }: { children: string }) => (
  <Text size="small" className="px-6 py-4">
    {children}
  </Text>
);
