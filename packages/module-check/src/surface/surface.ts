import type { Descriptor } from '@policy/module-kit/contract';

/** What others may rely on in a module: the content of its `surface.json`. */
export interface Surface {
  module: string;
  contract: number;
  /** Which Vue runs the module: the one that all share, or its own. */
  vue: string;
  /** Paths below the module, in the order of the navigation. */
  navigation: string[];
  /** Path below the module → names of its query. */
  routes: Record<string, string[]>;
  /** Id → names of its query. */
  widgets: Record<string, string[]>;
  exposes: string[];
  /** Names of the events that the module's client sends on the page. */
  events: string[];
  /** What was here once and was taken away on purpose: `routes /clauses`. */
  removed: string[];
}

/** What the shell offers to links: its pages and documents, paths without base and locale. */
export interface PortalSurface {
  routes: string[];
}

const parts = ['routes', 'widgets'] as const;
const lists = ['exposes', 'events', 'navigation'] as const;

/**
 * The surface of a built module.
 *
 * @param events names of the events that its client sends
 */
export function surfaceOf(descriptor: Descriptor, events: string[]): Surface {
  const { id, contract, client, pages, widgets } = descriptor;
  return {
    module: id,
    contract,
    vue: client.vue === 'own' ? 'own' : 'shared',
    navigation: pages.filter(({ navigation }) => navigation !== null).map(({ path }) => path),
    routes: Object.fromEntries(pages.map(({ path, query }) => [path, query])),
    widgets: Object.fromEntries(widgets.map((widget) => [widget.id, widget.query])),
    exposes: client.exposes,
    events,
    removed: [],
  };
}

export interface SurfaceChange {
  kind: 'added' | 'removed' | 'changed';
  /** `routes /clauses`, `widgets indicator?id`. */
  what: string;
}

/** What a built module offers more and less than its report says. */
export function compareSurfaces(report: Surface, built: Surface): SurfaceChange[] {
  const [before, after] = [namesOf(report), namesOf(built)];
  const difference = (a: string[], b: string[], kind: SurfaceChange['kind']) =>
    a.filter((what) => !b.includes(what)).map((what) => ({ kind, what }));
  const changed = (['module', 'contract', 'vue'] as const)
    .filter((key) => report[key] !== built[key])
    .map((key): SurfaceChange => ({ kind: 'changed', what: `${key} ${report[key]} → ${built[key]}` }));
  const moved: SurfaceChange[] =
    changed.length === 0 && before.join() !== after.join() && sorted(before).join() === sorted(after).join()
      ? [{ kind: 'changed', what: 'the order' }]
      : [];
  return [...difference(before, after, 'removed'), ...difference(after, before, 'added'), ...changed, ...moved];
}

/** The report as it must be for the built module: what is gone stands under `removed`, so that whoever reviews it sees it said. */
export function updateSurface(report: Surface | null, built: Surface): Surface {
  if (!report) return built;
  const gone = compareSurfaces(report, built).filter(({ kind }) => kind === 'removed');
  const present = namesOf(built);
  const removed = [...report.removed, ...gone.map(({ what }) => what)].filter((what) => !present.includes(what));
  return { ...built, removed: [...new Set(removed)] };
}

/** Everything that a surface offers, each by a name of its own. */
function namesOf(surface: Surface): string[] {
  const withQuery = parts.flatMap((part) =>
    Object.entries(surface[part]).flatMap(([id, query]) => [`${part} ${id}`, ...query.map((name) => `${part} ${id}?${name}`)]),
  );
  return [...withQuery, ...lists.flatMap((list) => surface[list].map((name) => `${list} ${name}`))];
}

function sorted(names: string[]): string[] {
  return names.toSorted();
}
