import { useState } from "react";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { PictureDrawer } from "../pictures/picture-drawer";
import { PictureGrid } from "../pictures/picture-grid";
import { usePicturesOf } from "../pictures/use-pictures";
import { sentence, words } from "../pictures/words";
import { forOwner } from "../own-role/for-owner";

const fileOf = (url: string) => decodeURIComponent(url.split(/[?#]/)[0]?.split("/").at(-1) ?? "");

/** Beside a product: its pictures as readers see them, to describe them and to set what stays in sight. */
const ProductPictures = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const [open, setOpen] = useState<string | null>(null);
  const paths = (product.images ?? []).map(({ url }) => fileOf(url));
  const { data } = usePicturesOf(paths);
  const known = paths.flatMap((path) => data?.pictures.find((each) => each.paths.includes(path)) ?? []);
  const elsewhere = data ? paths.length - known.length : 0;
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{words.product.title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {paths.length === 0 ? words.product.none : words.product.intro}
      </Text>
      {elsewhere > 0 ? (
        <Text size="small" className="text-ui-fg-error">
          {sentence("product.elsewhere", { count: elsewhere })}
        </Text>
      ) : null}
      {data ? (
        <PictureGrid
          pictures={known}
          mediaUrl={data.mediaUrl}
          labelOf={({ alt, name }) => sentence("open", { name: alt === "" ? name : alt })}
          onPick={({ id }) => setOpen(id)}
        />
      ) : null}
      {open !== null && data ? (
        <PictureDrawer id={open} mediaUrl={data.mediaUrl} onClose={() => setOpen(null)} />
      ) : null}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.side.before" });

export default forOwner(ProductPictures);
