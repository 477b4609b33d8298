import type { Locator } from '@playwright/test';

/** Waits until a module's client has taken over its part of the page. */
export async function untilHydrated(outlet: Locator): Promise<void> {
  await outlet.waitFor({ state: 'attached' });
  await outlet.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        // Vue marks the element it is mounted on.
        const look = () => ('__vue_app__' in element ? resolve() : setTimeout(look, 20));
        look();
      }),
  );
}
