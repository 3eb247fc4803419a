import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import type { AdminVatRate, AdminVatRates } from "../../contracts/vat-rates";
import { askDelete, refusalText } from "../components/ask";
import { Section } from "../product-facts/section";
import { rateInWords, sentence, words } from "./words";

interface ComingRatesProps {
  known: AdminVatRates;
  onChange: (rate: AdminVatRate) => void;
  onRemoved: () => void;
}

/** What has not begun: it can still be changed, or taken away. */
export function ComingRates({ known, onChange, onRemoved }: ComingRatesProps) {
  const prompt = usePrompt();
  const removal = useMutation({
    mutationFn: (id: string) => askDelete(`/vat-rates/${id}?revision=${known.revision}`),
    onSuccess: () => toast.success(words.coming.removed),
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: onRemoved,
  });
  const askFirst = async (rate: AdminVatRate) => {
    const yes = await prompt({
      title: words.coming.remove,
      description: sentence("coming.removeAsk", { row: rateInWords(rate) }),
      confirmText: words.coming.removeYes,
      cancelText: words.form.cancel,
    });
    if (yes) removal.mutate(rate.id);
  };
  const coming = known.rates
    .filter(({ state }) => state === "coming")
    .sort((one, other) => one.since.localeCompare(other.since));
  return (
    <Section title={words.coming.title}>
      {coming.length === 0 ? <Text size="small">{words.coming.none}</Text> : null}
      <ul className="flex flex-col gap-y-3">
        {coming.map((rate) => (
          <li key={rate.id} className="flex flex-wrap items-center justify-between gap-2">
            <div>
              <Text size="small" weight="plus">
                {rateInWords(rate)}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {rate.source}
              </Text>
            </div>
            <div className="flex gap-2">
              <Button
                size="small"
                variant="secondary"
                aria-label={sentence("coming.changeOf", { row: rateInWords(rate) })}
                onClick={() => onChange(rate)}
              >
                {words.coming.change}
              </Button>
              <Button
                size="small"
                variant="transparent"
                aria-label={sentence("coming.removeOf", { row: rateInWords(rate) })}
                isLoading={removal.isPending && removal.variables === rate.id}
                onClick={() => void askFirst(rate)}
              >
                {words.coming.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
