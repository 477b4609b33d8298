/** How long a module may take over head and body of one answer, in milliseconds. A page is answered within 2 s whatever happens. */
export const moduleDeadline = 1000;

/** More than any page needs; a module that sends more is at fault. */
const largestAnswer = 2 * 1024 * 1024;

/** Why a module's answer could not be used. */
export class ModuleFault extends Error {
  readonly phase: 'connect' | 'status' | 'body' | 'contract' | 'deadline';

  constructor(phase: ModuleFault['phase'], message: string) {
    super(message);
    this.name = 'ModuleFault';
    this.phase = phase;
  }
}

export interface ModuleAnswer {
  status: number;
  location: string | null;
  build: string | null;
  body: string;
}

/**
 * Asks a module's Worker for something and reads the whole answer within the deadline.
 * The body is read to its end before anything of it is shown: what breaks off half way can then still be replaced.
 *
 * @returns answers with status 200, 3xx and 404
 * @throws {ModuleFault} for every other answer, for silence, and for one that breaks off or is too long
 */
export async function askModule(
  service: { fetch: typeof fetch },
  path: string,
  headers: Record<string, string> = {},
): Promise<ModuleAnswer> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ModuleFault('deadline', `no whole answer within ${moduleDeadline} ms`));
      stop.abort();
    }, moduleDeadline);
  });
  try {
    return await Promise.race([read(service, path, headers, stop.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(
  service: { fetch: typeof fetch },
  path: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<ModuleAnswer> {
  const response = await service.fetch(`https://module${path}`, { headers, signal, redirect: 'manual' }).catch((error: unknown) => {
    throw new ModuleFault('connect', messageOf(error));
  });
  const usable = response.ok || response.status === 404 || (response.status >= 300 && response.status < 400);
  if (!usable) {
    void response.body?.cancel().catch(() => {});
    throw new ModuleFault('status', `answered ${response.status}`);
  }
  return {
    status: response.status,
    location: response.headers.get('location'),
    build: response.headers.get('policy-build'),
    body: await readText(response),
  };
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > largestAnswer) throw new ModuleFault('body', `more than ${largestAnswer} bytes`);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw error instanceof ModuleFault ? error : new ModuleFault('body', messageOf(error));
  }
  return text + decoder.decode();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
