import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

const control =
  "min-h-12 w-full rounded-control border border-control bg-white px-4 text-base text-ink placeholder:text-soft aria-invalid:border-2 aria-invalid:border-clay";

type Frame = { id: string; label: string; hint?: string; error?: string; optional?: string };

/** Label, hint and error around one control. The error is tied to the control by `aria-describedby`. */
function FieldFrame({ id, label, hint, error, optional, children }: Frame & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
        {optional ? <span className="font-normal text-soft"> {optional}</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-semibold text-clay">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function described({ id, hint, error }: Frame): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** The sentence below a control that is laid out by itself; nothing without one. A screen reader reads it at once. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p id={id} role="alert" className="col-span-full text-sm font-semibold text-clay">
      {text}
    </p>
  ) : null;
}

/** A text input with its label; `error` is a whole sentence. */
export function Field({
  label,
  hint,
  error,
  optional,
  className = "",
  ...input
}: Frame & InputHTMLAttributes<HTMLInputElement>) {
  const frame = { id: input.id, label, hint, error, optional };
  return (
    <FieldFrame {...frame}>
      <input
        className={`${control} ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(frame)}
        {...input}
      />
    </FieldFrame>
  );
}

/** An input of several lines with its label; `error` is a whole sentence. */
export function TextField({
  label,
  hint,
  error,
  optional,
  ...area
}: Frame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const frame = { id: area.id, label, hint, error, optional };
  return (
    <FieldFrame {...frame}>
      <textarea
        className={`${control} block py-3 leading-relaxed`}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(frame)}
        {...area}
      />
    </FieldFrame>
  );
}

/** A native select with its label. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  children,
  ...select
}: Frame & SelectHTMLAttributes<HTMLSelectElement>) {
  const frame = { id: select.id, label, hint, error, optional };
  return (
    <FieldFrame {...frame}>
      <select
        className={control}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(frame)}
        {...select}
      >
        {children}
      </select>
    </FieldFrame>
  );
}

/** A checkbox whose whole line can be clicked. Never preselected. */
export function CheckField({
  id,
  error,
  children,
  ...input
}: { id: string; error?: string; children: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2 text-sm">
        <input
          id={id}
          type="checkbox"
          className="mt-0.5 size-5 shrink-0 accent-rim"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          {...input}
        />
        <span>{children}</span>
      </label>
      {error ? (
        <p id={`${id}-error`} className="text-sm font-semibold text-clay">
          {error}
        </p>
      ) : null}
    </div>
  );
}
