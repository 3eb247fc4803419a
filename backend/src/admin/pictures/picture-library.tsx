import { Input, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminPicture } from "../../contracts/admin-picture";
import { Labelled } from "../components/labelled";
import { Pager } from "../components/pager";
import { PictureGrid } from "./picture-grid";
import { UploadArea } from "./upload-area";
import { pageSize, usePictureSearch } from "./use-pictures";
import { sentence, words } from "./words";

interface PictureLibraryProps {
  /** What choosing a picture does, for a screen reader. */
  verb: "open" | "choose";
  onPick: (picture: AdminPicture) => void;
  /** For each that was uploaded just now. */
  onUploaded?: (picture: AdminPicture) => void;
  chosen?: (picture: AdminPicture) => boolean;
}

/** The shop's pictures: uploading, searching, choosing one. */
export function PictureLibrary({ verb, onPick, onUploaded, chosen }: PictureLibraryProps) {
  const [typed, setTyped] = useState("");
  const [page, setPage] = useState(0);
  const { data, isError } = usePictureSearch(typed, page);
  return (
    <div className="flex flex-col gap-4">
      <UploadArea onPicture={onUploaded} />
      <Labelled label={words.search}>
        {(id) => (
          <Input
            id={id}
            type="search"
            value={typed}
            onChange={({ target }) => {
              setPage(0);
              setTyped(target.value);
            }}
          />
        )}
      </Labelled>
      <Text role="status" size="small" className="text-ui-fg-subtle">
        {data ? sentence("found", { count: data.count }) : isError ? words.failed : words.loading}
      </Text>
      {data ? (
        <>
          <PictureGrid
            pictures={data.pictures}
            mediaUrl={data.mediaUrl}
            labelOf={({ alt, name }) => sentence(verb, { name: alt === "" ? name : alt })}
            onPick={onPick}
            chosen={chosen}
          />
          <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />
        </>
      ) : null}
    </div>
  );
}
