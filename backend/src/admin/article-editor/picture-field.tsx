import { Button, Hint, Text } from "@medusajs/ui";
import { useState } from "react";
import type { Picture } from "../../contracts/picture";
import { smallestPath } from "../../shared/smallest-picture";
import { PictureLibrary } from "../pictures/picture-library";
import { useAddressOf } from "../pictures/use-pictures";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { words } from "./words";

interface PictureFieldProps {
  picture: Picture | null;
  onChange: (picture: Picture | null) => void;
  fault: string | undefined;
  /** Below, while there is none. */
  hint?: string;
}

/** The article's picture, of the library or uploaded for it, and what is seen on it. */
export function PictureField({
  picture,
  onChange,
  fault,
  hint = words.fields.pictureHint,
}: PictureFieldProps) {
  const address = useAddressOf(picture && smallestPath(picture));
  const [choosing, setChoosing] = useState(false);
  const choose = (shown: Picture) => {
    onChange(shown);
    setChoosing(false);
  };
  return (
    <>
      {picture && address ? (
        <img
          src={address}
          alt={picture.alt}
          className="max-h-60 max-w-full self-start rounded-md object-contain"
        />
      ) : (
        <Text size="small">{words.fields.noPicture}</Text>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={() => setChoosing(true)}>
          {picture ? words.fields.otherPicture : words.fields.choosePicture}
        </Button>
        {picture ? (
          <Button type="button" size="small" variant="transparent" onClick={() => onChange(null)}>
            {words.fields.withoutPicture}
          </Button>
        ) : null}
      </div>
      {picture ? (
        <Field
          label={words.fields.alt}
          value={picture.alt}
          fault={fault}
          onChange={(alt) => onChange({ ...picture, alt })}
        />
      ) : (
        <Hint>{hint}</Hint>
      )}
      {choosing ? (
        <Dialog title={words.fields.picture} onClose={() => setChoosing(false)}>
          <PictureLibrary
            verb="choose"
            onPick={({ shown }) => choose(shown)}
            onUploaded={({ shown }) => choose(shown)}
            chosen={({ paths }) => picture !== null && paths.includes(smallestPath(picture))}
          />
        </Dialog>
      ) : null}
    </>
  );
}
