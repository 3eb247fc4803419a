import { Button, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { UnsentMails } from "../../contracts/admin-attention";
import { ask } from "../components/ask";
import { attentionKey } from "./use-attention";
import { sentence, words } from "./words";

/** Tries the mails again that did not go, and says how many went. */
export const SendAgain = () => {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => ask<UnsentMails>("/attention/unsent-mails", {}),
    onSuccess: ({ sent, failed }) => {
      if (sent > 0) toast.success(sentence("mails.sent", { count: sent }));
      if (failed > 0) toast.error(sentence("mails.failed", { count: failed }));
    },
    onError: () => toast.error(words.mails.other),
    onSettled: () => queries.invalidateQueries({ queryKey: attentionKey }),
  });
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
      {words.mails.again}
    </Button>
  );
};
