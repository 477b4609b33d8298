/**
 * Tells the host of the frame how high the page is, in our own message and in those that hosts already understand: Datawrapper's;
 * that of Flourish, which is Infogram's too; AMP's. Each height is told once, and the width of the page does not depend on it, so the
 * host's answer changes nothing: there is no second round.
 */
let told = 0;

new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent === self || height === told) return;
  told = height;
  const src = location.href;
  const tell = (message: unknown) => parent.postMessage(message, '*');
  tell({ type: 'sz-policy:height', src, height });
  tell({ 'datawrapper-height': { [src]: height } });
  tell(JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', src, height }));
  tell({ sentinel: 'amp', type: 'embed-size', height });
}).observe(document.body);
