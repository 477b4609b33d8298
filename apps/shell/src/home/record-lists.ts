import * as m from '@policy/words/messages';

/** The lists that hold everything the plan says, whichever module owns it. `counted` names them in the counts of the data. */
export const recordLists = [
  { counted: 'projects', path: '/projects', name: m.records_projects },
  { counted: 'indicators', path: '/indicators', name: m.records_indicators },
  { counted: 'measures', path: '/measures', name: m.records_measures },
  { counted: 'facts', path: '/facts', name: m.records_facts },
  { counted: 'organisations', path: '/organisations', name: m.records_organisations },
];
