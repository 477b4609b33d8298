/** What the page tells the shell's client, in `<script type="application/json" id="portal-client">`. */
export interface ClientData {
  client: string;
  preloads: string[];
  /** Version of the Vue in the import map. */
  vue: string;
  reports: string;
  views: ClientView[];
}

/** One interactive view on the page. */
export interface ClientView {
  module: string;
  build: string;
  view: string;
  expose: './pages' | './widgets';
  entry: string;
}
