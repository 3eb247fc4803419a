import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Badge, Button, Container, Text, toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { LoginSessions } from "../../contracts/admin-access";
import { sentencesOf } from "../../shared/sentences-of";
import { ask } from "../components/ask";
import { moment } from "../components/moment";
import { ScreenHead } from "../components/screen-head";
import words from "../messages/login-sessions.json";

const sentence = sentencesOf(words);
const key = ["login-sessions"];
type Session = LoginSessions["sessions"][number];

const nameOf = ({ browser, system }: Session) =>
  browser && system ? sentence("browser", { browser, system }) : (browser ?? system ?? words.unknown);

const SessionItem = ({ of, onEnd }: { of: Session; onEnd: (() => void) | null }) => (
  <li className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
    <div>
      <Text size="small" weight="plus">
        {nameOf(of)} {of.this_one && <Badge size="2xsmall">{words.thisOne}</Badge>}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {sentence("times", { begun: moment(of.begun_at), seen: moment(of.last_seen_at) })}
      </Text>
    </div>
    {onEnd && (
      <Button
        size="small"
        variant="secondary"
        aria-label={sentence("logOutOf", { browser: nameOf(of), begun: moment(of.begun_at) })}
        onClick={onEnd}
      >
        {words.logOut}
      </Button>
    )}
  </li>
);

/** Below one's profile: the browsers that one is logged in with, and the buttons that end it. */
const ProfileSessions = () => {
  const queries = useQueryClient();
  const { data, isError } = useQuery({ queryKey: key, queryFn: () => ask<LoginSessions>("/login-sessions") });
  const end = useMutation({
    mutationFn: (path: string) => ask(path, {}),
    onError: () => toast.error(words.notEnded),
    onSuccess: (_, path) => {
      // Here too: Medusa asks for a login again.
      if (path.endsWith("/end-all")) location.assign("/app/login");
      else toast.success(words.ended);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="max-w-xl">
          <ScreenHead
            level="h2"
            title={words.title}
            intro={data ? words.intro : isError ? words.failed : words.loading}
          />
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={end.isPending}
          onClick={() => end.mutate("/login-sessions/end-all")}
        >
          {words.everywhere}
        </Button>
      </div>
      <ul className="divide-y">
        {data?.sessions.map((session) => (
          <SessionItem
            key={session.id}
            of={session}
            onEnd={session.this_one ? null : () => end.mutate(`/login-sessions/${session.id}/end`)}
          />
        ))}
      </ul>
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "profile.details.after" });

export default ProfileSessions;
