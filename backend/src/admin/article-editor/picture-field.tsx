import { Hint, Label } from "@medusajs/ui";
import { useId } from "react";
import type { Picture } from "../../contracts/picture";
import { smallestPath } from "../../shared/smallest-picture";
import { usePictures } from "./choices";
import { Field } from "./field";
import { words } from "./words";

interface PictureFieldProps {
  picture: Picture | null;
  onChange: (picture: Picture | null) => void;
  fault: string | undefined;
}

/** The article's picture, of those there are, and what is seen on it. */
export function PictureField({ picture, onChange, fault }: PictureFieldProps) {
  const id = useId();
  const choices = usePictures();
  const pathOf = (each: Picture | null) => (each ? smallestPath(each) : "");
  const known = choices?.pictures ?? [];
  const listed =
    picture && !known.some((each) => pathOf(each) === pathOf(picture)) ? [picture, ...known] : known;
  return (
    <>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {words.fields.picture}
        </Label>
        <select
          id={id}
          aria-describedby={`${id}hint`}
          className="txt-small bg-ui-bg-field rounded-md border px-2 py-1.5"
          value={pathOf(picture)}
          onChange={({ target }) => onChange(listed.find((each) => pathOf(each) === target.value) ?? null)}
        >
          <option value="">{words.fields.noPicture}</option>
          {listed.map((each) => (
            <option key={pathOf(each)} value={pathOf(each)}>
              {each.alt}
            </option>
          ))}
        </select>
        <Hint id={`${id}hint`}>{words.fields.pictureHint}</Hint>
      </div>
      {picture && choices ? (
        <img
          src={`${choices.mediaUrl}/${smallestPath(picture)}`}
          alt={picture.alt}
          width={240}
          className="rounded-md"
        />
      ) : null}
      {picture ? (
        <Field
          label={words.fields.alt}
          value={picture.alt}
          fault={fault}
          onChange={(alt) => onChange({ ...picture, alt })}
        />
      ) : null}
    </>
  );
}
