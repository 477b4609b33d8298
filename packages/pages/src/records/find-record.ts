import { ApiError } from '@policy/api-client';

/**
 * Waits for one record.
 *
 * @returns null where the API knows no such record: also for an id that cannot be one (400), which readers type as well
 * @throws {ApiError} for any other error
 */
export async function findRecord<Found>(pending: Promise<Found>): Promise<Found | null> {
  try {
    return await pending;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}
