/** Something that the person at the terminal can put right: the message says what and how, so no stack is shown. */
export class Problem extends Error {}
