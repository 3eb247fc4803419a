import { Button } from "@medusajs/ui";

interface CompareButtonProps {
  label: string;
  isOpen: boolean;
  onToggle: (open: boolean) => void;
}

/** Opens and closes a comparison that stands below it. */
export function CompareButton({ label, isOpen, onToggle }: CompareButtonProps) {
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
    >
      {label}
    </Button>
  );
}
