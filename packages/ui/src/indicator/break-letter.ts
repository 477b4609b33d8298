/** The letter of a change of definition, in the chart as in the table. */
export function breakLetter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
