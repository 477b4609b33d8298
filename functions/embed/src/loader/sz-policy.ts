/**
 * `<sz-policy src="…">`: puts the widget that `src` names in place of the picture inside it. The whole of what another site loads:
 * at most 1 kB. On any fault the picture stays, or comes back.
 */
const root = new URL('.', import.meta.url).href;
const sheets = new Map<string, CSSStyleSheet>();
/** What is under way: the same widget twice on a page is asked for once. */
const underWay = new Map<string, Promise<string>>();
const parser = new DOMParser();
/** A host with Trusted Types must allow the policy `sz-policy`; otherwise nothing can be parsed, and the picture stays. */
let policy: { createHTML(text: string): string } | undefined;
try {
  policy = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): typeof policy } }).trustedTypes?.createPolicy(
    'sz-policy',
    {
      createHTML: (text: string) => text,
    },
  );
} catch {
  // Told by `policy-error`, when there is a widget to put somewhere.
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void (target as PolicyElement).load();
    }
  },
  { rootMargin: '400px' },
);

function ask(href: string): Promise<string> {
  const asked =
    underWay.get(href) ??
    fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then((answer) => {
        if (!answer.ok) throw Error(`${answer.status}`);
        return answer.text();
      })
      .finally(() => underWay.delete(href));
  underWay.set(href, asked);
  return asked;
}

class PolicyElement extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'theme', 'size'];
  request: AbortController | undefined;

  connectedCallback(): void {
    near.observe(this);
  }

  disconnectedCallback(): void {
    near.unobserve(this);
    this.request?.abort();
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    near.unobserve(this);
    near.observe(this);
  }

  async load(): Promise<void> {
    this.request?.abort();
    const { signal } = (this.request = new AbortController());
    const tell = (name: string, detail: unknown) =>
      this.dispatchEvent(new CustomEvent(`policy-${name}`, { bubbles: true, composed: true, detail }));
    try {
      const url = new URL(this.getAttribute('src')!, document.baseURI);
      // What others serve is never put into the host's page.
      if (!url.href.startsWith(root)) throw Error(`not below ${root}`);
      for (const name of ['lang', 'theme', 'size']) {
        const value = this.getAttribute(name);
        if (value) url.searchParams.set(name, value);
      }
      const text = await ask(url.href);
      if (signal.aborted) return;
      // Styles are not parsed as HTML: a strict policy of the host would count that as an inline style.
      const [css, html] = text.slice('<style>'.length).split('</style>') as [string, string];
      const { body } = parser.parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
      const sheet = sheets.get(css) ?? new CSSStyleSheet();
      sheets.set(css, sheet);
      sheet.replaceSync(css);
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      shadow.replaceChildren(...body.childNodes);
      tell('ready', url.href);
    } catch (error) {
      if (signal.aborted) return;
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      tell('error', error);
    }
  }
}

if (!customElements.get('sz-policy')) customElements.define('sz-policy', PolicyElement);
