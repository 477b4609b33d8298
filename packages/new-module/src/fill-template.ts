/** What a module is called and what it is about. */
export interface ModuleAnswers {
  id: string;
  zhHans: string;
  zhHant: string;
  en: string;
  /** The clause of the plan that a new module starts from. */
  clause: string;
}

/**
 * Fills the `$names$` of a template.
 *
 * @throws when the template has a name that there is no value for
 */
export function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replaceAll(/\$(\w+)\$/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template has $${name}$, and nothing was given for it.`);
    return value;
  });
}
