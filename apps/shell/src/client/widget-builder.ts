/** What the page of widgets does: copying, and giving its frames the height of what they hold. Loaded on that page only. */
import './copy.ts';

addEventListener('message', ({ data, source }: MessageEvent<{ type?: string; height?: number } | null>) => {
  if (data?.type !== 'sz-policy:height') return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('.widget-builder iframe')].find((each) => each.contentWindow === source);
  if (frame) frame.style.blockSize = `${data.height}px`;
});
