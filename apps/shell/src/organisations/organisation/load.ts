import type { ClauseNode, Implementation, OrganisationDetail } from '@policy/api';
import { ApiError, listAll, type ApiClient } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { findNode } from '../../plan/find-node.ts';
import { organisationKindName } from '../organisation-kind-name.ts';

export interface OrganisationProps {
  organisation: OrganisationDetail;
  /** Titles of the clauses that name it. */
  clauses: Pick<ClauseNode, 'id' | 'title'>[];
  /** What other papers gave it to do, or name it in. */
  implementation: Implementation[];
}

export default async function load({ data, locale, params }: PageContext): Promise<Rendered<OrganisationProps> | NotFound> {
  try {
    const id = params['id'] ?? '';
    const [organisation, { tree }, implementation] = await Promise.all([data.organisation(id), data.plan(), readImplementation(data, id)]);
    const clauses = organisation.mentions.flatMap(({ clause }) => findNode(tree, clause) ?? []).map(({ id, title }) => ({ id, title }));
    const name = readText(organisation.name, locale).text;
    return {
      props: { organisation, clauses, implementation },
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

async function readImplementation(data: ApiClient, organisation: string): Promise<Implementation[]> {
  const departments = (await listAll(data.namedDepartments, {})).filter((each) => each.organisation === organisation);
  return (await Promise.all(departments.map(({ id }) => listAll(data.implementation, { department: id })))).flat();
}
