import type { Status } from '@policy/api';

/** Marks of an indicator’s status, drawn as lines in a box of 10 by 10: each has a shape of its own, colour only helps. */
export const statusMarks: Record<Status, string> = {
  achieved: 'M1.5 5.5 4 8 8.5 2',
  missed: 'M2 2 8 8M8 2 2 8',
  'on-track': 'M2 8 8 2M3.5 2H8V6.5',
  behind: 'M2 2 8 8M8 3.5V8H3.5',
  'no-data': 'M5 1.5a3.5 3.5 0 1 0 .01 0Z',
  'not-assessable': 'M1.5 5H8.5',
};
