import type { ReactNode } from "react";

/** An empty or failed page: a drawing, a sentence, and a link or button as `children`. */
export function DeadEnd({
  title,
  text,
  drawing,
  children,
}: {
  title: string;
  text: string;
  drawing: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="wrap flex flex-col items-center py-14 text-center lg:py-20">
      <div className="mb-7 w-full max-w-[18rem]">{drawing}</div>
      <h1 className="text-title">{title}</h1>
      <p className="mt-3 mb-7 max-w-[32rem] text-[1.125rem] text-balance text-soft">{text}</p>
      {children}
    </div>
  );
}
