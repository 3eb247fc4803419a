import { defineRouteConfig } from "@medusajs/admin-sdk";
import { User } from "@medusajs/icons";
import { Button, Container, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminAuthor, AdminAuthors } from "../../../contracts/author";
import { AuthorForm } from "../../authors/author-form";
import { AuthorTable } from "../../authors/author-table";
import { words } from "../../authors/words";
import { ask } from "../../components/ask";
import { ScreenHead } from "../../components/screen-head";

/** Which form is open: of an author, or of somebody new with this name. */
type Open = { author: AdminAuthor | null; name: string } | null;

/** Who writes here, and the page about each. */
const AuthorsPage = () => {
  const [open, setOpen] = useState<Open>(null);
  const { data, isError } = useQuery({
    queryKey: ["authors"],
    queryFn: () => ask<AdminAuthors>("/authors"),
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <ScreenHead title={words.title} intro={data ? words.intro : isError ? words.failed : words.loading} />
        <Button className="mt-3" size="small" onClick={() => setOpen({ author: null, name: "" })}>
          {words.add}
        </Button>
      </Container>
      {open ? (
        <AuthorForm key={open.author?.id ?? `new ${open.name}`} {...open} onClose={() => setOpen(null)} />
      ) : null}
      {data ? (
        <>
          <Container className="p-0">
            <AuthorTable of={data} onChange={(author) => setOpen({ author, name: author.name })} />
          </Container>
          {data.unknown.length > 0 ? (
            <Container className="px-6 py-4">
              <ScreenHead level="h2" title={words.unknown.title} intro={words.unknown.text} />
              <ul className="mt-2 flex flex-col gap-y-2">
                {data.unknown.map(({ name }) => (
                  <li key={name} className="flex flex-wrap items-center justify-between gap-2">
                    <Text size="small">{name}</Text>
                    <Button size="small" variant="secondary" onClick={() => setOpen({ author: null, name })}>
                      {words.unknown.make}
                    </Button>
                  </li>
                ))}
              </ul>
            </Container>
          ) : null}
        </>
      ) : null}
    </div>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Auteurs", icon: User, rank: 100 });

export default AuthorsPage;
