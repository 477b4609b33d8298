/**
 * SELECT of the documents whose names sound as typed and hold the characters typed between the sounds.
 *
 * @param sounds parameter with the expression for `name_sounds`
 * @param names parameter with the expression for the names; null where all was typed by its sound
 */
export function soundingNames(sounds: string, names: string): string {
  return `select rowid as document from name_sounds where name_sounds match ${sounds}
        and (${names} is null or rowid in (select rowid from search_index where search_index match coalesce(${names}, '""')))`;
}
