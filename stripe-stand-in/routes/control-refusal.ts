/** A wish to the control endpoint that cannot be granted: 4xx, with a reason. */
export class ControlRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
