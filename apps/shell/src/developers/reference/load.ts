import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { asShellContext } from '../../shell-context.ts';
import { groupOperations, type OperationGroup } from './group-operations.ts';
import { readDocument } from './read-document.ts';

export interface ReferenceProps {
  reading: OperationGroup[];
  departments: OperationGroup[];
}

export default async function load(context: PageContext): Promise<Rendered<ReferenceProps>> {
  const { askApi, locale } = asShellContext(context);
  const document = await readDocument(askApi);
  return {
    props: { reading: groupOperations(document, 'everybody'), departments: groupOperations(document, 'departments') },
    head: { title: m.developers_reference({}, { locale }), description: m.developers_reference_lead({}, { locale }) },
  };
}
