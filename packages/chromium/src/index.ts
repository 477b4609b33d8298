export { chromiumOptions, launchChromium } from './launch-chromium.ts';
