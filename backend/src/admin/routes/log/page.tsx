import { useState } from "react";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { History } from "@medusajs/icons";
import { Container, Select } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { AdminChanges } from "../../../contracts/admin-change";
import { ask } from "../../components/ask";
import { areaName, ChangeTable } from "../../components/change-table";
import { Notice } from "../../components/notice";
import { Pager } from "../../components/pager";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/log.json";

const pageSize = 50;
const everything = "*";

/** Who changed what in the Admin. */
const LogPage = () => {
  const [area, setArea] = useState(everything);
  const [page, setPage] = useState(0);
  const wanted = area === everything ? "" : `&area=${encodeURIComponent(area)}`;
  const { data, isError } = useQuery({
    queryKey: ["admin-changes", area, page],
    queryFn: () => ask<AdminChanges>(`/changes?limit=${pageSize}&offset=${page * pageSize}${wanted}`),
  });
  const choose = (value: string) => {
    setArea(value);
    setPage(0);
  };
  const areas = data?.areas ?? [];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="max-w-2xl">
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        <Select value={area} onValueChange={choose}>
          <Select.Trigger aria-label={words.area} className="w-60">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={everything}>{words.everything}</Select.Item>
            {areas.map((each) => (
              <Select.Item key={each} value={each}>
                {areaName(each)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {!data || data.changes.length === 0 ? (
        <Notice>{data ? words.none : isError ? words.failed : words.loading}</Notice>
      ) : (
        <ChangeTable changes={data.changes} />
      )}
      {data && <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Logboek", icon: History, rank: 165 });

export default LogPage;
