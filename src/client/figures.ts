import toolsStyle from '../styles/tools.css?url';
import { inspectable } from './inspect.ts';
import { sortable } from './sort.ts';
import { switchable } from './speakers.ts';
import { make, tableOf } from './table.ts';

// What figures do with a script: see README.md beside it.
const figures = [...document.querySelectorAll<HTMLElement>('.figure[id^="chart-"]')];
const style = make('link', { rel: 'stylesheet', href: toolsStyle });
style.onload = () => {
  for (const figure of figures) {
    const id = figure.id.slice('chart-'.length);
    const table = tableOf(figure);
    if (!table) continue;
    sortable(id, table);
    switchable(figure, id, table);
    inspectable(figure, id, table);
    figure.dataset['ready'] = '';
  }
  if (document.querySelector('.drawing[data-zoom]')) void import('./zoom.ts');
};
document.head.append(style);
