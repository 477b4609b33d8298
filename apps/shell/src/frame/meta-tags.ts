import { readText } from '@policy/ui';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import type { ShellBindings } from '../modules/modules.ts';
import type { FrameData } from './frame-data.ts';
import type { PageAnswer, PageRequest } from './page-answer.ts';

/**
 * What a page says of itself besides title and description: Open Graph, and the names that government sites use (site, column and
 * article). Of the site only what the configuration states; nothing is made up.
 */
export function metaTags(env: ShellBindings, request: PageRequest, page: PageAnswer, frame: FrameData): [string, string][] {
  const { locale, origin } = request;
  const tags: [string, string | null | undefined][] = [
    ['SiteName', env.SITE_NAME],
    ['SiteDomain', env.SITE_DOMAIN],
    ['SiteIDCode', env.SITE_ID_CODE],
    ['ColumnName', columnName(request, frame)],
    ['ArticleTitle', page.document && page.title],
    ['PubDate', page.document?.published],
    ['ContentSource', page.document?.publisher],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', page.document ? 'article' : 'website'],
    ['og:site_name', m.shell_portal_name({}, { locale })],
    [
      'og:locale',
      languageTag(locale)
        .split('-')
        .filter((part) => part.length === 2)
        .join('_'),
    ],
    ['og:url', page.canonical && `${origin}${env.BASE_PATH}/${locale}${page.canonical === '/' ? '' : page.canonical}`],
  ];
  return tags.filter((tag): tag is [string, string] => Boolean(tag[1]));
}

/** The part of the portal that a page belongs to: a module, the plan, or the portal itself. */
function columnName({ path, locale }: PageRequest, { descriptors }: FrameData): string {
  const section = path.split('/')[1] ?? '';
  const module = descriptors.get(section);
  if (module) return readText(module.title, locale).text;
  return section === 'plan' ? m.shell_plan({}, { locale }) : m.shell_portal_name({}, { locale });
}
