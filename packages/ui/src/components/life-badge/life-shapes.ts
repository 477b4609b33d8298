import type { LifeStatus } from '@policy/api';

/**
 * A shape for each status, as a path in a box of 16 by 16, filled by the even-odd rule: full, half and empty circles for how far it came, other
 * shapes for where it left the course.
 */
export const lifeShapes: Record<LifeStatus, string> = {
  'in-operation': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-1.1 10.2 5-5-1.1-1.1-3.9 3.9-1.8-1.8L4 8.3Z',
  built: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  'under-way': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 0 0 0 10.8Z',
  changed: 'M8 .6 15.4 8 8 15.4.6 8ZM8 2.9 2.9 8 8 13.1Z',
  dropped: 'M8 .6 15.4 8 8 15.4.6 8Zm-2.5 6L6.9 8 5.5 9.4l1.1 1.1L8 9.1l1.4 1.4 1.1-1.1L9.1 8l1.4-1.4-1.1-1.1L8 6.9 6.6 5.5Z',
  'not-yet-sourced': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6Z',
};
