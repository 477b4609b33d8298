/** What every way draws: a line of observed values, and targets as points. */
export interface ChartData {
  title: string;
  observed: [year: number, value: number][];
  targets: [year: number, value: number][];
}

/** Scripts of pages that draw the same chart into each `.chart` by a library, as its own first example does; `body.dataset.drawn` tells the end. */
export function chartHosts({ title, observed, targets }: ChartData, count: number): Record<string, string> {
  const data = `const title = ${JSON.stringify(title)}, observed = ${JSON.stringify(observed)}, targets = ${JSON.stringify(targets)};
    const places = [...document.querySelectorAll('.chart')].slice(0, ${count});
    const drawn = () => { document.body.dataset.drawn = 'yes'; };`;
  return {
    ECharts: `import * as echarts from 'echarts';
      ${data}
      for (const place of places) {
        echarts.init(place).setOption({ animation: false, title: { text: title }, xAxis: { type: 'value', min: 2006, max: 2025 }, yAxis: { type: 'value' },
          series: [{ type: 'line', data: observed }, { type: 'scatter', data: targets }] });
      }
      drawn();`,
    'Chart.js': `import Chart from 'chart.js/auto';
      ${data}
      const points = (rows) => rows.map(([x, y]) => ({ x, y }));
      for (const place of places) {
        const canvas = place.appendChild(document.createElement('canvas'));
        new Chart(canvas, { type: 'line', data: { datasets: [{ label: title, data: points(observed) }, { label: 'Targets', data: points(targets), showLine: false }] },
          options: { animation: false, scales: { x: { type: 'linear' }, y: { beginAtZero: true } } } });
      }
      drawn();`,
    'Vega-Embed': `import embed from 'vega-embed';
      ${data}
      const rows = [...observed.map(([year, value]) => ({ year, value, kind: 'observed' })), ...targets.map(([year, value]) => ({ year, value, kind: 'target' }))];
      const spec = { title, width: 520, height: 240, data: { values: rows }, encoding: { x: { field: 'year', type: 'quantitative', scale: { zero: false } }, y: { field: 'value', type: 'quantitative' } },
        layer: [{ transform: [{ filter: "datum.kind === 'observed'" }], mark: { type: 'line', point: true } }, { transform: [{ filter: "datum.kind === 'target'" }], mark: 'tick' }] };
      await Promise.all(places.map((place) => embed(place, spec, { actions: false })));
      drawn();`,
    'Vue app': `import { createApp, h } from 'vue';
      ${data}
      const x = (year) => 40 + (year - 2006) * 28, y = (value) => 290 - value * 36;
      const Chart = { render: () => h('svg', { viewBox: '0 0 600 320', role: 'img', 'aria-label': title }, [
        h('path', { d: 'M' + observed.map(([year, value]) => x(year) + ' ' + y(value)).join('L'), fill: 'none', stroke: 'teal' }),
        ...observed.map(([year, value]) => h('circle', { cx: x(year), cy: y(value), r: 4 })),
        ...targets.map(([year, value]) => h('path', { d: 'M' + (x(year) - 12) + ' ' + y(value) + 'h24', stroke: 'black' })),
        ...observed.map(([year]) => h('text', { x: x(year), y: 310, 'font-size': 9 }, year)) ]) };
      for (const place of places) createApp(Chart).mount(place);
      drawn();`,
  };
}
