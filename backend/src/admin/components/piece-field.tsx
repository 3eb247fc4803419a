import { Input, Text } from "@medusajs/ui";
import { Labelled } from "./labelled";

interface PieceFieldProps {
  line: { title: string; variantTitle: string };
  most: number;
  value: number;
  /** Beside the field: of how many. */
  of: string;
  onChange: (pieces: number) => void;
}

/** How many pieces of a line: whole ones, none below zero or above the most. */
export const PieceField = ({ line, most, value, of, onChange }: PieceFieldProps) => (
  <Labelled label={[line.title, line.variantTitle].filter(Boolean).join(", ")}>
    {(id) => (
      <div className="flex items-center gap-2">
        <Input
          id={id}
          type="number"
          min={0}
          max={most}
          value={value}
          onChange={({ target }) =>
            onChange(Math.max(0, Math.min(most, Math.floor(Number(target.value)) || 0)))
          }
          className="w-20"
        />
        <Text size="small" className="text-ui-fg-subtle">
          {of}
        </Text>
      </div>
    )}
  </Labelled>
);
