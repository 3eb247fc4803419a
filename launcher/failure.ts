/** A failure the person at the terminal can act on: printed as its one line, without a stack. */
export class StartFailure extends Error {}
