/** The place of a module's widget in a page of somebody else. */
export interface WidgetPlace {
  module: string;
  widget: string;
  query: URLSearchParams;
  /** HTML that belongs to the widget, such as its heading: shown before it, and gone with it. */
  heading: string;
  /** What stands there when the widget cannot be had: a line that says so, or nothing at all. */
  whenAbsent: 'notice' | 'nothing';
}

/** Instead of a module: every module, in the order of the navigation. */
export const everyModule = '*';

const opening = /^<!--widget:((?:[a-z0-9-]+|\*)\/[a-z0-9-]+(?:\?[^ >]*)?)( notice)?-->/u;
const place = /(<!--widget:[^>]*-->.*?<!--\/widget-->)/su;

/** Text of the comment that opens a place; `/widget` closes it. Between them stands the heading. */
export function openingMark({ module, widget, query, whenAbsent }: Omit<WidgetPlace, 'heading'>): string {
  // A comment must not hold two hyphens in a row, which a value may.
  const parameters = query.toString().replaceAll('-', '%2D');
  return `widget:${module}/${widget}${parameters && `?${parameters}`}${whenAbsent === 'notice' ? ' notice' : ''}`;
}

export const closingMark = '/widget';

/**
 * A page cut at its places: pieces of HTML and, between them, the widgets due there.
 *
 * @param modules all modules, in the order of the navigation
 */
export function splitAtWidgets(html: string, modules: readonly string[]): (string | WidgetPlace)[] {
  return html.split(place).flatMap((piece): (string | WidgetPlace)[] => {
    const [mark, address, notice] = opening.exec(piece) ?? [];
    if (mark === undefined || address === undefined) return [piece];
    const [path = '', query = ''] = address.split('?');
    const [module = '', widget = ''] = path.split('/');
    const heading = piece.slice(mark.length, -`<!--${closingMark}-->`.length);
    const due = { widget, query: new URLSearchParams(query), heading, whenAbsent: notice ? ('notice' as const) : ('nothing' as const) };
    return (module === everyModule ? modules : [module]).map((each) => ({ module: each, ...due }));
  });
}

/** A page without the widgets of others, as it is read where nobody fills the places. */
export function closeWidgetPlaces(html: string): string {
  return splitAtWidgets(html, [])
    .filter((piece) => typeof piece === 'string')
    .join('');
}
