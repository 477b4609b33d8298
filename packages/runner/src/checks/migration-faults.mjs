/** What a Worker of the version before would miss. */
const contracting = /\b(?:drop\s+table|drop\s+column|rename\s+(?:to|column))\b/iu;
const named = /^--\s*contracts:\s*(\S+)\s*$/mu;

/**
 * Finds migrations that take away or rename what the Workers of the version before still use. Such a step is its own migration, comes after
 * the one that put something in its place, and names it in a line of its own: `-- contracts: 0007_titles.sql`. Then there is always a
 * version to go back to.
 *
 * @param {readonly { name: string, sql: string }[]} migrations in their order
 * @returns {string[]} a sentence for each fault
 */
export function migrationFaults(migrations) {
  return migrations.flatMap(({ name, sql }, index) => {
    const statement = contracting.exec(withoutComments(sql))?.[0];
    if (!statement) return [];
    const expansion = named.exec(sql)?.[1];
    const earlier = migrations.slice(0, index).map((migration) => migration.name);
    if (expansion && earlier.includes(expansion)) return [];
    return [
      `${name}: "${statement}" needs a line "-- contracts: <the earlier migration that put something in its place>". It has ${expansion ?? 'none'}.`,
    ];
  });
}

/** @param {string} sql */
function withoutComments(sql) {
  return sql.replaceAll(/--.*$/gmu, '');
}
