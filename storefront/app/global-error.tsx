"use client";

import { failure } from "@/messages/failure.json";

/** For a failure in the browser itself; kept bare, because every page carries its script. */
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
