"use client";

import { Failure } from "./_frame/failure";

export default function ErrorPage() {
  return <Failure retry={() => location.reload()} />;
}
