/** One page or widget as the module's Worker answered for it. */
export interface RenderedView {
  kind: 'page' | 'widget';
  id: string;
  locale: string;
  /** As the module's Worker was asked: `/_fragment/en/projects`. */
  path: string;
  /** As a reader would ask, without base: `/en/talent/projects`; of a widget its module’s first page. */
  address: string;
  status: number;
  body: string;
  /** What the data API was asked for and had no recorded answer to. */
  missing: string[];
}
