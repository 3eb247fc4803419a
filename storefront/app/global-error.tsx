"use client";

import { failure } from "@/messages/failure.json";

/** For a failure of script in the browser. Kept small, because its script is part of every page. */
export default function GlobalError() {
  return (
    <html lang="nl-BE">
      <body>
        <h1>{failure.title}</h1>
        <p>{failure.text}</p>
        <a href="">{failure.button}</a>
      </body>
    </html>
  );
}
