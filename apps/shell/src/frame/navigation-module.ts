import type { Text } from '@policy/api';

/** A module as the navigation shows it. */
export interface NavigationModule {
  id: string;
  /** In its own words; null while it has never answered. */
  title: Text | null;
}
