import type { OpenApiDocument } from '@policy/api';
import { filterOperators, pageLimit, rateLimits } from '@policy/api/terms';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { asShellContext } from '../shell-context.ts';
import { codeExamples, type CodeExample } from './code-examples.ts';
import { readDocument } from './reference/read-document.ts';

export interface DevelopersProps {
  examples: CodeExample[];
  /** Address of the API. */
  api: string;
  rules: { title: string; text: string }[];
  licence: OpenApiDocument['info']['license'];
}

/** What the API keeps to is read from the API's own schemas and document. */
export default async function load(context: PageContext): Promise<Rendered<DevelopersProps>> {
  const { askApi, locale, root } = asShellContext(context);
  const words = { locale };
  const { info } = await readDocument(askApi);
  const number = new Intl.NumberFormat(locale);
  const limits = { client: number.format(rateLimits.client), token: number.format(rateLimits.token) };
  const rules: DevelopersProps['rules'] = [
    { title: m.developers_rule_revisions({}, words), text: m.developers_rule_revisions_text({}, words) },
    { title: m.developers_rule_caching({}, words), text: m.developers_rule_caching_text({}, words) },
    { title: m.developers_rule_pages({}, words), text: m.developers_rule_pages_text({ limit: pageLimit }, words) },
    { title: m.developers_rule_fields({}, words), text: m.developers_rule_fields_text({}, words) },
    { title: m.developers_rule_filters({}, words), text: m.developers_rule_filters_text({ operators: filterOperators.join(', ') }, words) },
    { title: m.developers_rule_limits({}, words), text: m.developers_rule_limits_text(limits, words) },
    { title: m.developers_rule_origins({}, words), text: m.developers_rule_origins_text({}, words) },
    { title: m.developers_rule_stability({}, words), text: m.developers_rule_stability_text({}, words) },
  ];
  return {
    props: { examples: codeExamples(root), api: `${root}/api/v1`, rules, licence: info.license },
    head: { title: m.developers_title({}, words), description: m.developers_lead({}, words) },
  };
}
