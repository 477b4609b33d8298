/** A piece of a document that is to be written as Markdown or as plain text. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  /** The Chinese original below its translation. */
  | { kind: 'original'; text: string }
  | { kind: 'items'; items: string[] };
