/** A fault in the browser, as `POST /_report` takes it. */
export interface ClientReport {
  module: string;
  build: string;
  phase: string;
  page: string;
  reason: string;
}

/** Sends a report that survives leaving the page; nobody waits for its answer. */
export function sendReport(address: string, report: ClientReport): void {
  const text = JSON.stringify({ ...report, reason: report.reason.slice(0, 500) });
  navigator.sendBeacon(address, new Blob([text], { type: 'application/json' }));
}
