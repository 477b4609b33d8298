import type { Locale } from '@policy/api';
import type { Component, VNodeChild } from 'vue';

/** Parts of the design system, in the order of its page. */
export const exampleGroups = ['text', 'values', 'charts', 'tables', 'forms', 'navigation', 'notices'] as const;
export type ExampleGroup = (typeof exampleGroups)[number];

/** Words in the reader's language: any message of `@policy/words`. */
export type Words = (inputs: object, options: { locale: Locale }) => string;

/** A component in one state. */
export interface Example<Props = object> {
  /** The state, in words. */
  state: Words;
  props: Props | ((locale: Locale) => Props);
  /** What stands in its slots: name → content. */
  slots?: Record<string, (locale: Locale) => VNodeChild>;
}

/** What the design system shows of a component. */
export interface ExampleSet<Props = object> {
  group: ExampleGroup;
  /** What it is for, in a sentence. */
  about: Words;
  examples: Example<Props>[];
}

/** The default export of `examples.ts` in a component's folder. */
export interface ShownComponent extends ExampleSet {
  /** With the name of its file, as the compiler leaves it. */
  component: Component & { __name?: string };
}

/** Ties examples to the props of their component: one that does not fit is an error of types. */
export function defineExamples<Props>(
  component: Component & (new (...given: never[]) => { $props: Props }),
  set: ExampleSet<Props>,
): ShownComponent {
  return { ...(set as ExampleSet), component };
}
