/** The forms in which records can be had, with their media types. The name is also the ending of the address. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonstat: 'application/json',
  md: 'text/markdown',
} as const;

export type Format = keyof typeof mediaTypes;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(mediaTypes, name);
}
