/** One picture of a page, with what it shows. */
export interface Picture {
  /** Name of the file beside the sheet. */
  file: string;
  kind: string;
  locale: string;
  mode: string;
  width: number;
}

/** An HTML page that shows all pictures small, a row for each kind of page, each leading to its full size. */
export function contactSheet(pictures: Picture[]): string {
  const kinds = [...new Set(pictures.map(({ kind }) => kind))];
  const rows = kinds.map(
    (kind) =>
      `<h2>${escape(kind)}</h2><div>${pictures
        .filter((each) => each.kind === kind)
        .map(figure)
        .join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body { font: 14px sans-serif; margin: 16px; }
div { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
figure { margin: 0; }
img { display: block; height: 260px; width: 150px; object-fit: cover; object-position: top; border: 1px solid #999; }
</style><h1>Contact sheet, ${pictures.length} pictures</h1>${rows.join('')}</html>`;
}

function figure({ file, locale, mode, width }: Picture): string {
  const caption = escape(`${locale} · ${mode} · ${width}`);
  return `<figure><a href="${escape(file)}"><img src="${escape(file)}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
