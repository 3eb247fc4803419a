import { Text } from "@medusajs/ui";
import type { KeyboardEvent, MouseEvent } from "react";
import type { Focus } from "../../contracts/picture";
import { sentence, words } from "./words";

const within = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)));
const steps: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-5, 0],
  ArrowRight: [5, 0],
  ArrowUp: [0, -5],
  ArrowDown: [0, 5],
};

/** The picture, with a mark on the place that stays in sight when it is cropped: by click, or by the arrow keys. */
export function FocalPoint({
  src,
  focus,
  onChange,
}: {
  src: string;
  focus: Focus;
  onChange: (focus: Focus) => void;
}) {
  const onClick = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLElement>) => {
    if (detail === 0) return; // A key, not a click.
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    onChange({ x: within(((clientX - left) / width) * 100), y: within(((clientY - top) / height) * 100) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    onChange({ x: within(focus.x + step[0]), y: within(focus.y + step[1]) });
  };
  return (
    <div className="flex flex-col gap-1">
      <button
        type="button"
        aria-label={`${words.details.focus}: ${sentence("details.focusAt", focus)}`}
        onClick={onClick}
        onKeyDown={onKeyDown}
        className="focus-visible:shadow-borders-focus relative w-fit cursor-crosshair rounded-md outline-none"
      >
        <img src={src} alt="" className="max-h-[50vh] max-w-full rounded-md" />
        <span
          aria-hidden
          className="pointer-events-none absolute size-6 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-white bg-black/30 shadow-[0_0_0_2px_rgba(0,0,0,0.6)]"
          style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
        />
      </button>
      <Text size="small" className="text-ui-fg-subtle">
        {words.details.focusHint}
      </Text>
    </div>
  );
}
