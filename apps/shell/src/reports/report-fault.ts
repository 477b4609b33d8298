/** A fault on one page, told once: which module, which build, in which phase. */
export interface Fault {
  module: string;
  build: string | null;
  phase: string;
  page: string;
  error: unknown;
}

/** Writes a fault to the Worker's log as one line of JSON. */
export function reportFault({ error, ...fault }: Fault): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(JSON.stringify({ level: 'error', event: 'module-fault', ...fault, reason }));
}
