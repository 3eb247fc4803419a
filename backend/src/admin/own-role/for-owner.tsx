import type { ComponentType } from "react";
import { isOwner } from "./role-now";

/** A part of a screen that only an owner sees; it asks nothing for others. */
export const forOwner = <Props extends object>(Part: ComponentType<Props>): ComponentType<Props> =>
  function OwnersPart(props: Props) {
    return isOwner() ? <Part {...props} /> : null;
  };
