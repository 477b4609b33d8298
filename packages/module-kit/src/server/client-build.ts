/** What a client build tells the Worker that is built after it. All files are relative to `/_m/{module}/{build}/`. */
export interface ClientBuild {
  build: string;
  /** The federation container. */
  entry: string;
  styles: string[];
  /** Every file of the build. */
  files: string[];
  /** Bytes of all scripts and styles, compressed with brotli. */
  bytes: number;
  /** Files of the chunk behind both exposes. */
  views: string[];
  /** Source file of a page's or widget's component → the files it needs. */
  components: Record<string, string[]>;
  /** Name of each script that a press fetches → its file. */
  pressScripts: Record<string, string>;
  /** Range of the shared Vue that the module runs with, or `own`. */
  vue: string;
}

/** What every module exposes to the shell, and to any other federation host. */
export const exposes = ['./pages', './widgets'] as const;

/**
 * Lists every script that a view needs in the browser, so that it can be fetched side by side.
 *
 * @param sources source files of the components that the server rendered
 */
export function clientGraph(client: ClientBuild, sources: string[]): string[] {
  const components = sources.flatMap((source) => client.components[source] ?? []);
  return [...new Set([client.entry, ...client.views, ...components])];
}
