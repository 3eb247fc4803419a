/** A fault as a field is given it: left out where there is none. Pure. */
export const faultProp = (fault: string | undefined): { fault?: string } =>
  fault === undefined ? {} : { fault };
