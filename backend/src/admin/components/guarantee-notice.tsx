import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { GuaranteeNoticeAnswer } from "../../contracts/shop";
import launch from "../messages/launch.json";
import { ask, askDelete, askWithBytes, refusalText } from "./ask";

const words = launch.notice;
const path = "/guarantee-notice";

/** The official notice of the legal guarantee: uploaded as it is, shown on pages of goods, at the checkout and in mails. */
export const GuaranteeNotice = () => {
  const queries = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const { data } = useQuery({
    queryKey: ["guarantee-notice"],
    queryFn: () => ask<GuaranteeNoticeAnswer>(path),
  });
  const settled = () =>
    Promise.all(
      ["guarantee-notice", "launch-check"].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
  const upload = useMutation({
    mutationFn: (file: File) => askWithBytes<GuaranteeNoticeAnswer>(path, file),
    onSuccess: () => toast.success(words.done),
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: settled,
  });
  const removal = useMutation({
    mutationFn: () => askDelete(path),
    onSuccess: () => toast.success(words.removed),
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: settled,
  });
  const notice = data?.notice;
  return (
    <Container className="flex flex-col items-start gap-y-3 px-6 py-4">
      <div>
        <Heading level="h2">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.intro}
        </Text>
      </div>
      {notice && (
        <img
          src={`${data.mediaUrl}/${notice.path}`}
          alt={words.alt}
          width={notice.width}
          height={notice.height}
          className="h-auto w-full max-w-md border"
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={upload.isPending}
          onClick={() => field.current?.click()}
        >
          {notice ? words.replace : words.choose}
        </Button>
        {notice && (
          <Button
            size="small"
            variant="secondary"
            isLoading={removal.isPending}
            onClick={() => removal.mutate()}
          >
            {words.remove}
          </Button>
        )}
      </div>
      <input
        ref={field}
        type="file"
        accept="image/png,image/jpeg"
        aria-label={words.choose}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) upload.mutate(file);
          target.value = "";
        }}
      />
    </Container>
  );
};
