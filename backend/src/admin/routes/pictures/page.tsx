import { useState } from "react";
import { ScreenHead } from "../../components/screen-head";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Photo } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { PictureDrawer } from "../../pictures/picture-drawer";
import { PictureLibrary } from "../../pictures/picture-library";
import { useMediaUrl } from "../../pictures/use-pictures";
import { words } from "../../pictures/words";

/** The shop's pictures: each with what is seen on it, where it is, and what stays in sight. */
const PicturesPage = () => {
  const [open, setOpen] = useState<string | null>(null);
  const mediaUrl = useMediaUrl();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <ScreenHead title={words.title} intro={words.intro} />
      </div>
      <div className="px-6 py-4">
        <PictureLibrary verb="open" onPick={({ id }) => setOpen(id)} />
      </div>
      {open !== null && mediaUrl ? (
        <PictureDrawer id={open} mediaUrl={mediaUrl} onClose={() => setOpen(null)} />
      ) : null}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Foto's", icon: Photo, rank: 90 });

export default PicturesPage;
