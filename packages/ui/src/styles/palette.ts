/**
 * Colours of `tokens.css` as values, for where no custom property reaches: pictures, and widgets on other sites.
 * A test compares the two.
 */
export const palette = {
  light: {
    page: '#ffffff',
    surface: '#f3f6f6',
    ink: '#16211f',
    'ink-soft': '#475553',
    line: '#d7dfdd',
    'line-strong': '#7b8a87',
    accent: '#00606b',
    'accent-soft': '#e0f0f0',
    alert: '#923312',
  },
  dark: {
    page: '#101716',
    surface: '#1a2322',
    ink: '#e6edeb',
    'ink-soft': '#afbcba',
    line: '#2f3b39',
    'line-strong': '#71827f',
    accent: '#74cad2',
    'accent-soft': '#14373b',
    alert: '#f2a988',
  },
} as const;

/** The portal's colours by their names in `tokens.css`, without `--colour-`. */
export type Colours = Record<keyof (typeof palette)['light'], string>;
