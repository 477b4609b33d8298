import type { ClauseNode, OrganisationDetail } from '@policy/api';
import { ApiError } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { findNode } from '../../plan/find-node.ts';
import { organisationKindName } from '../organisation-kind-name.ts';

export interface OrganisationProps {
  organisation: OrganisationDetail;
  /** Titles of the clauses that name it. */
  clauses: Pick<ClauseNode, 'id' | 'title'>[];
}

export default async function load({ data, locale, params }: PageContext): Promise<Rendered<OrganisationProps> | NotFound> {
  try {
    const [organisation, { tree }] = await Promise.all([data.organisation(params['id'] ?? ''), data.plan()]);
    const clauses = organisation.mentions.flatMap(({ clause }) => findNode(tree, clause) ?? []).map(({ id, title }) => ({ id, title }));
    const name = readText(organisation.name, locale).text;
    return {
      props: { organisation, clauses },
      head: {
        title: m.eyebrow({ what: name, module: organisationKindName(organisation.kind, locale) }, { locale }),
        description: m.organisation_description({ name }, { locale }),
      },
    };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return notFound();
    throw error;
  }
}
