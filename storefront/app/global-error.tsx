"use client";

import "@/ui/tokens.css";
import { Failure } from "./_frame/failure";

export default function GlobalError() {
  return (
    <html lang="nl-BE">
      <body>
        <Failure retry={() => location.reload()} />
      </body>
    </html>
  );
}
