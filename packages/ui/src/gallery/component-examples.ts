import type { ShownComponent } from './define-examples.ts';

export { exampleGroups, type Example, type ExampleGroup } from './define-examples.ts';

/** A component of the design system. */
export interface ComponentExamples extends ShownComponent {
  /** Its folder's name, which is its address. */
  id: string;
  /** As templates call it. */
  name: string;
}

const files = import.meta.glob<ShownComponent>('../components/*/examples.ts', { eager: true, import: 'default' });

/** Every component that has examples: one for each folder of `components`, in the order of their names. */
export const componentExamples: ComponentExamples[] = Object.entries(files)
  .map(([file, shown]) => ({ ...shown, id: file.split('/').at(-2)!, name: shown.component.__name ?? '' }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
