import type { Defect } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface DefectsProps {
  defects: Defect[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<DefectsProps>> {
  return {
    props: { defects: await listAll(data.defects, {}) },
    head: { title: m.shell_defects_title({}, { locale }), description: m.shell_defects_lead({}, { locale }) },
  };
}
