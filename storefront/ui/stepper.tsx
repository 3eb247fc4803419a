"use client";

import { useRef } from "react";

const side = "needs-script grid w-11 place-items-center text-xl font-semibold text-rim hover:bg-mist";

/** A quantity with − and +. Without script it is a plain number input. */
export function Stepper({
  name,
  label,
  less,
  more,
  max,
  defaultValue = 1,
  id,
}: {
  name: string;
  label: string;
  less: string;
  more: string;
  max: number;
  defaultValue?: number;
  id: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const step = (by: 1 | -1) => {
    const field = input.current;
    if (!field) return;
    if (by === 1) field.stepUp();
    else field.stepDown();
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  return (
    <div className="flex min-h-12 items-stretch overflow-clip rounded-control border border-control bg-white focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-rim">
      <button type="button" aria-label={less} onClick={() => step(-1)} className={side}>
        −
      </button>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        min={1}
        max={max}
        step={1}
        required
        defaultValue={defaultValue}
        className="figures w-12 min-w-0 flex-1 [appearance:textfield] text-center font-semibold outline-none [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button type="button" aria-label={more} onClick={() => step(1)} className={side}>
        +
      </button>
    </div>
  );
}
