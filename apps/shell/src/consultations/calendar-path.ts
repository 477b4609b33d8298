/** Path of the calendar of all consultations, or of one, without base and locale. */
export function consultationCalendarPath(id?: string): string {
  return id === undefined ? '/consultations.ics' : `/consultations/${id}.ics`;
}

/**
 * Reads such a path.
 *
 * @returns the consultation’s number, `all`, or null for every other address
 */
export function readConsultationCalendar(path: string): string | null {
  if (path === consultationCalendarPath()) return 'all';
  return /^\/consultations\/([1-9]\d{0,8})\.ics$/u.exec(path)?.[1] ?? null;
}
